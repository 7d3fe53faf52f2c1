package be.livc.playbook.document;

/** Runs the text of a template. An implementation is safe to share between threads. */
public interface TemplateEngine {
  /**
   * What the template says with this material, as CommonMark in which placeholders still stand.
   * Only templates that {@link TemplateReader} let pass are run.
   */
  TemplateResult<String> run(Template template, Material material);
}
