package be.livc.playbook.document;

import be.livc.playbook.diagnostic.Result;

/** Runs the text of a template. An implementation is safe to share between threads. */
public interface TemplateEngine {
  /**
   * What the template says with this material, as CommonMark in which placeholders still stand.
   * Only templates that {@link TemplateReader} let pass are run.
   */
  Result<String> run(Template template, TemplateContext material);
}
