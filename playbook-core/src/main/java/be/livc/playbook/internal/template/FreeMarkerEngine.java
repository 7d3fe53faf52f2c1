package be.livc.playbook.internal.template;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.document.Template;
import be.livc.playbook.document.TemplateContext;
import be.livc.playbook.document.TemplateEngine;
import be.livc.playbook.resource.Library;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs templates on FreeMarker. */
public final class FreeMarkerEngine implements TemplateEngine {
  /** One engine for everyone; it keeps nothing of a run. */
  public static final TemplateEngine SHARED = new FreeMarkerEngine(null);

  private final @Nullable Map<Template, Configuration> kept;

  private FreeMarkerEngine(@Nullable Map<Template, Configuration> kept) {
    this.kept = kept;
  }

  /**
   * An engine that runs the same templates many times: it keeps each parsed as long as it lives
   * itself. Safe to share between threads.
   */
  public static TemplateEngine keeping() {
    return new FreeMarkerEngine(Collections.synchronizedMap(new IdentityHashMap<>()));
  }

  @Override
  public Result<String> run(Template template, TemplateContext material) {
    Budget budget = new Budget();
    Texts texts = new Texts(template);
    try {
      configuration(template, texts)
          .getTemplate(Texts.START)
          .process(new View(material, budget), budget);
      return new Result<>(budget.text(), List.of());
    } catch (ParseException e) {
      return failed(texts, e);
    } catch (TemplateException e) {
      if (e.getCause() instanceof ParseException partial) {
        return failed(texts, partial);
      }
      Integer line = e.getLineNumber();
      Integer column = e.getColumnNumber();
      boolean placed = line != null && column != null;
      RuleId rule = isSpent(e) ? RuleId.TEMPLATE_LIMIT : RuleId.TEMPLATE_RUN;
      return failed(texts, e.getTemplateSourceName(), placed ? line : 1, placed ? column : 1, rule);
    } catch (Budget.Spent e) {
      return failed(texts, Texts.START, 1, 1, RuleId.TEMPLATE_LIMIT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isSpent(@Nullable Throwable failure) {
    return failure != null && (failure instanceof Budget.Spent || isSpent(failure.getCause()));
  }

  private static Result<String> failed(Texts texts, ParseException e) {
    return failed(
        texts, e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), RuleId.TEMPLATE_SYNTAX);
  }

  private static Result<String> failed(
      Texts texts, @Nullable String name, int line, int column, RuleId rule) {
    SourceFile file = texts.source(name);
    int offset = texts.offset(name, line, column);
    Span place = new Span(file, offset, Math.min(file.text().length(), offset + 1));
    Diagnostic finding = Diagnostic.at(place, rule, file.lineText(offset).strip());
    return new Result<>(null, List.of(finding));
  }

  private Configuration configuration(Template template, Texts texts) {
    return kept == null
        ? configuration(texts)
        : kept.computeIfAbsent(template, it -> configuration(texts));
  }

  private static Configuration configuration(Texts texts) {
    try {
      return settings(texts);
    } catch (LinkageError lacking) {
      throw Library.FREEMARKER.isTooOld(lacking);
    }
  }

  private static Configuration settings(Texts texts) {
    Configuration settings = new Configuration(Configuration.VERSION_2_3_34);
    settings.setTemplateLoader(texts);
    settings.setLocale(Locale.ROOT);
    settings.setNumberFormat("computer");
    settings.setLocalizedLookup(false);
    settings.setTabSize(1);
    settings.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
    settings.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    settings.setAPIBuiltinEnabled(false);
    settings.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
    settings.setOutputFormat(MarkdownOutput.FORMAT);
    settings.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    settings.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    settings.setLogTemplateExceptions(false);
    settings.setWrapUncheckedExceptions(true);
    settings.addAutoInclude(Texts.PRELUDE);
    return settings;
  }
}
