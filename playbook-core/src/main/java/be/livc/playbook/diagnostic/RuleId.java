package be.livc.playbook.diagnostic;

import java.util.Locale;

/**
 * Every rule a finding can be of. Its name is shown in brackets ({@code reference/unknown-step})
 * and is what {@code livc playbook explain} takes; its sentence and help stand in the bundles of
 * this package.
 */
public enum RuleId {
  /** A file that is named does not exist or can't be read. */
  FILE_MISSING("file", Severity.ERROR),
  /** A file is not written in UTF-8. */
  FILE_NOT_UTF_8("file", Severity.ERROR),
  /** A part of a playbook must stand inside the playbook's folder. */
  FILE_OUTSIDE("file", Severity.ERROR),
  /** A file is used as a part twice. */
  FILE_TWICE("file", Severity.ERROR),
  /** A file is larger than is read. */
  LIMIT_SIZE("limit", Severity.ERROR),
  /** A text or a line is longer than is read. */
  LIMIT_TEXT("limit", Severity.ERROR),
  /** Lists and mappings stand too deep inside each other. */
  LIMIT_DEPTH("limit", Severity.ERROR),
  /** Aliases make the file too large. */
  LIMIT_ALIASES("limit", Severity.ERROR),
  /** A playbook is split over too many files. */
  LIMIT_FILES("limit", Severity.ERROR),
  /** A playbook has too many steps. */
  LIMIT_STEPS("limit", Severity.ERROR),
  /** Steps stand too deep inside each other. */
  LIMIT_NESTING("limit", Severity.ERROR),
  /** A pattern can need more work than an answer is worth. */
  LIMIT_PATTERN("limit", Severity.ERROR),
  /** There is more to be found than is shown. */
  LIMIT_FINDINGS("limit", Severity.ADVICE),
  /** The file is no YAML, for a reason that no other rule names. */
  YAML_SYNTAX("yaml", Severity.ERROR),
  /** The file holds nothing. */
  YAML_EMPTY("yaml", Severity.ERROR),
  /** A character that can't stand in a text file. */
  YAML_CHARACTER("yaml", Severity.ERROR),
  /** A tab where blanks must stand. */
  YAML_TAB("yaml", Severity.ERROR),
  /** A no-break space, pasted from elsewhere, where a blank must stand. */
  YAML_NO_BREAK_SPACE("yaml", Severity.ERROR),
  /** A colon and a blank inside a text. */
  YAML_COLON_IN_TEXT("yaml", Severity.ERROR),
  /** A text starts with a character that means something else in YAML. */
  YAML_FIRST_CHARACTER("yaml", Severity.ERROR),
  /** A quote that is opened and not closed. */
  YAML_OPEN_QUOTE("yaml", Severity.ERROR),
  /** Something stands behind a closed quote. */
  YAML_AFTER_QUOTE("yaml", Severity.ERROR),
  /** A key whose colon has no blank behind it. */
  YAML_NO_BLANK("yaml", Severity.ERROR),
  /** A line does not stand under the lines it belongs to. */
  YAML_INDENT("yaml", Severity.ERROR),
  /** A bracket or brace that is opened and not closed. */
  YAML_OPEN_BRACKET("yaml", Severity.ERROR),
  /** A sign that can't stand in a text inside braces or brackets. */
  YAML_SIGN_IN_BRACES("yaml", Severity.ERROR),
  /** A comma inside braces or brackets cuts a text. */
  YAML_COMMA_IN_TEXT("yaml", Severity.ERROR),
  /** A blank and a number sign inside a text cut it short. */
  YAML_COMMENT_IN_TEXT("yaml", Severity.WARNING),
  /** A key stands twice in the same mapping. */
  YAML_DUPLICATE_KEY("yaml", Severity.ERROR),
  /** A key is not a text. */
  YAML_KEY_NOT_TEXT("yaml", Severity.ERROR),
  /** Tags have no meaning in playbooks. */
  YAML_TAG("yaml", Severity.ERROR),
  /** Merge keys have no meaning in playbooks. */
  YAML_MERGE("yaml", Severity.ERROR),
  /** A file holds one document. */
  YAML_SECOND_DOCUMENT("yaml", Severity.ERROR),
  /** An alias names no anchor before it. */
  YAML_ALIAS_UNKNOWN("yaml", Severity.ERROR),
  /** An alias stands inside what it stands for. */
  YAML_ALIAS_CIRCLE("yaml", Severity.ERROR),
  /** A backslash between double quotes that means nothing there. */
  YAML_BACKSLASH("yaml", Severity.ERROR),
  /** A dash of a list that has no blank behind it. */
  YAML_DASH("yaml", Severity.ERROR),
  /** A text over several lines that does not stand to the right of its key. */
  YAML_TEXT_INDENT("yaml", Severity.ERROR),
  /** What git leaves where two versions could not be merged. */
  YAML_CONFLICT("yaml", Severity.ERROR),
  /** A remark as another language writes it. */
  YAML_COMMENT_SIGN("yaml", Severity.ERROR),
  /** A bullet, a long dash or a number before a piece of a list. */
  YAML_LIST_SIGN("yaml", Severity.ERROR),
  /** A row of a table that was pasted. */
  YAML_TABLE("yaml", Severity.ERROR),
  /** A sign of Markdown or of a mail around what was pasted. */
  YAML_MARKUP("yaml", Severity.ERROR),
  /** A sign that a word processor put in place of one of the keyboard. */
  YAML_PROGRAM_SIGN("yaml", Severity.ERROR),
  /** Another sign, or none, where a colon stands behind a key. */
  YAML_NO_COLON("yaml", Severity.ERROR),
  /** Another sign, or none, where a comma stands between braces. */
  YAML_NO_COMMA("yaml", Severity.ERROR),
  /** A text behind the sign that announces it on the next lines. */
  YAML_BLOCK_SIGN("yaml", Severity.ERROR),
  /** A bracket or brace that closes nothing. */
  YAML_EXTRA_BRACKET("yaml", Severity.ERROR),
  /** Keys were expected. */
  SHAPE_NOT_MAPPING("shape", Severity.ERROR),
  /** A list was expected. */
  SHAPE_NOT_LIST("shape", Severity.ERROR),
  /** A text was expected. */
  SHAPE_NOT_TEXT("shape", Severity.ERROR),
  /** One of a few words was expected. */
  SHAPE_NOT_WORD("shape", Severity.ERROR),
  /** A key has nothing behind it. */
  SHAPE_EMPTY("shape", Severity.ERROR),
  /** A key that means nothing there. */
  SHAPE_UNKNOWN_KEY("shape", Severity.ERROR),
  /** A key of another kind of step, or of another sort of answer. */
  SHAPE_OTHER_KIND("shape", Severity.ERROR),
  /** A key that must be there is missing. */
  SHAPE_MISSING_KEY("shape", Severity.ERROR),
  /** A key of a step stands among the options of a question. */
  SHAPE_AMONG_OPTIONS("shape", Severity.ERROR),
  /** A key of a step stands one level too shallow or too deep. */
  SHAPE_AMONG_KEYS("shape", Severity.ERROR),
  /** A step has no kind. */
  SHAPE_NO_KIND("shape", Severity.ERROR),
  /** A step has two kinds. */
  SHAPE_TWO_KINDS("shape", Severity.ERROR),
  /** Two keys that exclude each other. */
  SHAPE_TOGETHER("shape", Severity.ERROR),
  /** A question has too few options. */
  SHAPE_OPTIONS("shape", Severity.ERROR),
  /** An option of a yes-no question that is neither yes nor no. */
  SHAPE_YES_NO("shape", Severity.ERROR),
  /** A key that needs another beside it. */
  SHAPE_ALONE("shape", Severity.ERROR),
  /** A file that stops in the middle of a step or a question. */
  SHAPE_CUT_OFF("shape", Severity.ERROR),
  /** Keys that stand beside the key they belong under. */
  SHAPE_NOT_NESTED("shape", Severity.ERROR),
  /** A step that no dash begins. */
  SHAPE_NO_DASH("shape", Severity.ERROR),
  /** A dash that begins a new piece where none begins. */
  SHAPE_EXTRA_DASH("shape", Severity.ERROR),
  /** Only true and false are accepted there. */
  VALUE_BOOLEAN("value", Severity.ERROR),
  /** A word that is not among those accepted there. */
  VALUE_WORD("value", Severity.ERROR),
  /** A number was expected. */
  VALUE_NUMBER("value", Severity.ERROR),
  /** A day was expected. */
  VALUE_DATE("value", Severity.ERROR),
  /** A day that no calendar has. */
  VALUE_NO_SUCH_DAY("value", Severity.ERROR),
  /** A number with more decimals than are allowed. */
  VALUE_DECIMALS("value", Severity.ERROR),
  /** A length of time was expected. */
  VALUE_TERM("value", Severity.ERROR),
  /** A version has three numbers. */
  VALUE_VERSION("value", Severity.ERROR),
  /** The file is written in another version of the format. */
  VALUE_FORMAT("value", Severity.ERROR),
  /** The smallest is larger than the largest, or the first day later than the last. */
  VALUE_RANGE("value", Severity.ERROR),
  /** A pattern that can't be read. */
  VALUE_PATTERN("value", Severity.ERROR),
  /** A short name of more than 40 characters. */
  VALUE_TOO_LONG("value", Severity.ERROR),
  /** A suggestion that would not be accepted as an answer. */
  VALUE_DEFAULT("value", Severity.ERROR),
  /** An option key holds a blank. */
  VALUE_OPTION_KEY("value", Severity.ERROR),
  /** A question that is said not to be sensitive in a playbook that is. */
  VALUE_SENSITIVE("value", Severity.WARNING),
  /** An address that can't be one. */
  VALUE_ADDRESS("value", Severity.ERROR),
  /** An address that starts with what may not be linked to. */
  VALUE_SCHEME("value", Severity.ERROR),
  /** HTML or an image in a text, which would be shown as it stands. */
  VALUE_MARKUP("value", Severity.WARNING),
  /** A remark in a text, behind a sign of another language: everyone would read it. */
  VALUE_REMARK("value", Severity.WARNING),
  /** Braces in a text that nothing is filled in for. */
  VALUE_BRACES("value", Severity.WARNING),
  /** An id that is not kebab-case. */
  ID_FORM("id", Severity.ERROR),
  /** An id that means something in conditions. */
  ID_RESERVED("id", Severity.ERROR),
  /** An id that stands twice. */
  ID_DUPLICATE("id", Severity.ERROR),
  /** A former id that something is called by now. */
  ID_STILL_USED("id", Severity.ERROR),
  /** A former id that two things claim. */
  ID_CLAIMED_TWICE("id", Severity.ERROR),
  /** A step that is named does not exist. */
  REFERENCE_UNKNOWN_STEP("reference", Severity.ERROR),
  /** A name in a condition is no question, fact or include. */
  REFERENCE_UNKNOWN_NAME("reference", Severity.ERROR),
  /** A question has no such option. */
  REFERENCE_UNKNOWN_OPTION("reference", Severity.ERROR),
  /** No option of the question bears the tag. */
  REFERENCE_UNKNOWN_TAG("reference", Severity.ERROR),
  /** A table has no such column. */
  REFERENCE_UNKNOWN_COLUMN("reference", Severity.ERROR),
  /** A source that is named does not exist. */
  REFERENCE_UNKNOWN_SOURCE("reference", Severity.ERROR),
  /** A role that is named does not exist. */
  REFERENCE_UNKNOWN_ROLE("reference", Severity.ERROR),
  /** A conclusion that is named does not exist. */
  REFERENCE_UNKNOWN_CONCLUSION("reference", Severity.ERROR),
  /** A placeholder names nothing that can be filled in. */
  REFERENCE_UNKNOWN_PLACEHOLDER("reference", Severity.ERROR),
  /** A playbook that is named does not exist. */
  REFERENCE_UNKNOWN_PLAYBOOK("reference", Severity.ERROR),
  /** An entry that is named does not exist. */
  REFERENCE_UNKNOWN_ENTRY("reference", Severity.ERROR),
  /** A template that is named does not exist. */
  REFERENCE_UNKNOWN_TEMPLATE("reference", Severity.ERROR),
  /** A step that is named is of the wrong kind. */
  REFERENCE_WRONG_KIND("reference", Severity.ERROR),
  /** A question that is named stands later in the document. */
  REFERENCE_STANDS_LATER("reference", Severity.ERROR),
  /** A fact is used before a question it names. */
  REFERENCE_FACT_STANDS_LATER("reference", Severity.ERROR),
  /** Facts or playbooks that use each other in a circle. */
  REFERENCE_CIRCLE("reference", Severity.ERROR),
  /** A playbook that is included has errors of its own. */
  REFERENCE_BROKEN_PLAYBOOK("reference", Severity.ERROR),
  /** A phase reads answers that are asked in a later phase. */
  REFERENCE_PHASE_TOO_EARLY("reference", Severity.ERROR),
  /** A phase asks what earlier phases read. */
  REFERENCE_PHASE_TOO_LATE("reference", Severity.ERROR),
  /** A task that appoints the role that does it. */
  REFERENCE_APPOINTS_ITSELF("reference", Severity.ERROR),
  /** A condition that says nothing. */
  CONDITION_EMPTY("condition", Severity.ERROR),
  /** A plain comparison with a question that has several answers. */
  CONDITION_PLAIN("condition", Severity.ERROR),
  /** A comparison that the sort of answer does not know. */
  CONDITION_FORM("condition", Severity.ERROR),
  /** A condition that is not written as one. */
  CONDITION_SHAPE("condition", Severity.ERROR),
  /** Several options that no brackets keep together. */
  CONDITION_LIST("condition", Severity.ERROR),
  /** A statement that rests on nothing. */
  GROUND_MISSING("ground", Severity.ERROR),
  /** An own choice stands among sources. */
  GROUND_OWN_CHOICE("ground", Severity.ERROR),
  /** A long text has no short name. */
  ADVICE_SHORT("advice", Severity.ADVICE),
  /** More than two questions stand inside each other. */
  ADVICE_NESTED("advice", Severity.ADVICE),
  /** A choice column of a table that nothing uses. */
  ADVICE_TABLE_COLUMN("advice", Severity.ADVICE),
  /** An option that reads as none of these, and can be chosen beside others. */
  ADVICE_NONE_OF_THESE("advice", Severity.ADVICE),
  /** Steps of an option that is not offered where they stand. */
  ADVICE_ONLY("advice", Severity.ADVICE),
  /** An answer that the question does not accept. */
  ANSWERS_FORM("answers", Severity.ERROR),
  /** An answer to a question that does not exist. */
  ANSWERS_UNKNOWN_QUESTION("answers", Severity.ERROR),
  /** A question that is answered in two ways. */
  ANSWERS_TWICE("answers", Severity.ERROR),
  /** A question that may not be put off or left empty. */
  ANSWERS_NOT_ALLOWED("answers", Severity.ERROR),
  /** The file belongs to another playbook or version. */
  ANSWERS_OTHER_PLAYBOOK("answers", Severity.ERROR),
  /** A template has no block with its title on top. */
  TEMPLATE_NO_FRONT_MATTER("template", Severity.ERROR),
  /** The block on top of a template does not end. */
  TEMPLATE_OPEN_FRONT_MATTER("template", Severity.ERROR),
  /** A template has no title. */
  TEMPLATE_NO_TITLE("template", Severity.ERROR),
  /** A line on top of a template is no key with a value. */
  TEMPLATE_FRONT_MATTER_LINE("template", Severity.ERROR),
  /** A key on top of a template that templates don't have. */
  TEMPLATE_UNKNOWN_KEY("template", Severity.ERROR),
  /** A key that stands twice on top of a template. */
  TEMPLATE_KEY_TWICE("template", Severity.ERROR),
  /** A key on top of a template that needs a text. */
  TEMPLATE_NOT_TEXT("template", Severity.ERROR),
  /** A key on top of a template that needs a list. */
  TEMPLATE_NOT_LIST("template", Severity.ERROR),
  /** Something in a list on top of a template that is no id. */
  TEMPLATE_NOT_ID("template", Severity.ERROR),
  /** An answer that is named twice in a list on top of a template. */
  TEMPLATE_NAMED_TWICE("template", Severity.WARNING),
  /** A language that the engine does not know. */
  TEMPLATE_UNKNOWN_LANGUAGE("template", Severity.ERROR),
  /** An answer under blanks or sensitive that does not stand under uses. */
  TEMPLATE_NOT_IN_USES("template", Severity.ERROR),
  /** A template that is asked for does not exist. */
  TEMPLATE_MISSING("template", Severity.ERROR),
  /** A template includes a file that does not exist. */
  TEMPLATE_UNKNOWN_PARTIAL("template", Severity.ERROR),
  /** Templates that include each other in a circle. */
  TEMPLATE_CIRCLE("template", Severity.ERROR),
  /** A template asks for more than the engine gives. */
  TEMPLATE_LIMIT("template", Severity.ERROR),
  /** A directive that templates don't have. */
  TEMPLATE_UNKNOWN_DIRECTIVE("template", Severity.ERROR),
  /** A directive that is opened and not closed. */
  TEMPLATE_UNCLOSED("template", Severity.ERROR),
  /** A directive that is closed or continued and was not opened. */
  TEMPLATE_STRAY_CLOSE("template", Severity.ERROR),
  /** A tag or a placeholder that does not end. */
  TEMPLATE_OPEN_TAG("template", Severity.ERROR),
  /** Something in a tag that has no place in a template. */
  TEMPLATE_NOT_ALLOWED("template", Severity.ERROR),
  /** A name that templates can't read. */
  TEMPLATE_UNKNOWN_NAME("template", Severity.ERROR),
  /** A template reads an answer that it does not declare. */
  TEMPLATE_NOT_DECLARED("template", Severity.WARNING),
  /** A template reads a question that the playbook does not have. */
  TEMPLATE_UNKNOWN_ANSWER("template", Severity.ERROR),
  /** A template reads an option that the question does not have. */
  TEMPLATE_UNKNOWN_OPTION("template", Severity.ERROR),
  /** A template reads a fact that the playbook does not have. */
  TEMPLATE_UNKNOWN_FACT("template", Severity.ERROR),
  /** A text that can't be read as a template. */
  TEMPLATE_SYNTAX("template", Severity.ERROR),
  /** A file that is no document of Word, or none that can be read. */
  TEMPLATE_WORD_FILE("template", Severity.ERROR),
  /** Something in a template of Word that runs, embeds or reaches out. */
  TEMPLATE_WORD_PART("template", Severity.ERROR),
  /** A change in a template of Word that nobody has accepted. */
  TEMPLATE_WORD_CHANGE("template", Severity.ERROR),
  /** A mark in a template of Word that stands where it can't open or close anything. */
  TEMPLATE_WORD_MARK("template", Severity.ERROR),
  /** A template that was written both in Word and in Markdown. */
  TEMPLATE_TWICE("template", Severity.ERROR),
  /** A place that can't be worked out. */
  TEMPLATE_RUN("template", Severity.ERROR),
  /** No walk comes to the step. */
  PROOF_UNREACHABLE_STEP("proof", Severity.WARNING),
  /** No walk comes to the phase. */
  PROOF_UNREACHABLE_PHASE("proof", Severity.WARNING),
  /** A condition holds on no walk that comes to it. */
  PROOF_CONDITION_NEVER("proof", Severity.WARNING),
  /** A condition holds on every walk that comes to it. */
  PROOF_CONDITION_ALWAYS("proof", Severity.WARNING),
  /** A condition holds because a question was not asked. */
  PROOF_ABSENT_ANSWER("proof", Severity.WARNING),
  /** The same condition stands twice beside itself. */
  PROOF_DUPLICATE_CONDITION("proof", Severity.WARNING),
  /** A part of a condition says nothing beside the other parts. */
  PROOF_SHADOWED_CONDITION("proof", Severity.WARNING),
  /** A walk meets both places where a question is asked. */
  PROOF_ASKED_TWICE("proof", Severity.ADVICE),
  /** A walk ends without the conclusion that was promised. */
  PROOF_NO_CONCLUSION("proof", Severity.ERROR),
  /** Nothing tells the options of a question apart, and nothing shows the answer. */
  PROOF_OPTION_WITHOUT_EFFECT("proof", Severity.ADVICE),
  /** A fact holds on no walk that comes to where it is used. */
  PROOF_FACT_NEVER("proof", Severity.WARNING),
  /** A fact holds on every walk that comes to where it is used. */
  PROOF_FACT_ALWAYS("proof", Severity.WARNING),
  /** A fact that nothing uses. */
  PROOF_UNUSED_FACT("proof", Severity.WARNING),
  /** A conclusion that nothing ends in. */
  PROOF_UNUSED_CONCLUSION("proof", Severity.WARNING),
  /** A source that nothing cites. */
  PROOF_UNUSED_SOURCE("proof", Severity.WARNING),
  /** A role that has no task. */
  PROOF_UNUSED_ROLE("proof", Severity.WARNING),
  /** A template or a part of templates that nothing is written from. */
  PROOF_UNUSED_TEMPLATE("proof", Severity.WARNING),
  /** A document reads an answer that is not asked on each walk to it. */
  PROOF_TEMPLATE_ANSWER("proof", Severity.WARNING),
  /** Whether an answer that a document reads is always asked is not decided. */
  PROOF_TEMPLATE_NOT_DECIDED("proof", Severity.ADVICE),
  /** A text shows an answer that a walk to it may lack. */
  PROOF_TEXT_ANSWER("proof", Severity.WARNING),
  /** Whether an answer that a text shows is always there is not decided. */
  PROOF_TEXT_NOT_DECIDED("proof", Severity.ADVICE),
  /** What is too entangled, or compares two answers, is not decided. */
  PROOF_NOT_DECIDED("proof", Severity.ADVICE),
  /** Whether every walk ends in a conclusion is not decided. */
  PROOF_CONCLUSION_NOT_DECIDED("proof", Severity.ADVICE),
  /** More days on which something changes than are looked at. */
  PROOF_LATER_NOT_DECIDED("proof", Severity.ADVICE),
  /** A refusal that refuses no answer. */
  PROOF_REFUSE_NEVER("proof", Severity.WARNING),
  /** A question that refuses every answer on some walk. */
  PROOF_REFUSE_ALL("proof", Severity.ERROR),
  /** A condition on rows that no row can meet. */
  PROOF_ROW_NEVER("proof", Severity.WARNING),
  /** A condition on rows that every row meets. */
  PROOF_ROW_ALWAYS("proof", Severity.WARNING),
  /** A task or document for rows of a table that keeps none of them. */
  PROOF_WHERE_NONE("proof", Severity.WARNING),
  /** A task or document for some rows of a table that keeps all of them. */
  PROOF_WHERE_ALL("proof", Severity.WARNING),
  /** Tasks that wait for each other in a circle. */
  PROOF_WAITING_CIRCLE("proof", Severity.ERROR),
  /** Two options of a question that read the same. */
  PROOF_SAME_LABEL("proof", Severity.WARNING),
  /** Two things of one list that bear the same name. */
  PROOF_SAME_NAME("proof", Severity.ADVICE),
  /** A step or phase that nobody meets on any day from now on. */
  PROOF_OVER("proof", Severity.WARNING),
  /** A source that is cited and no longer counts. */
  PROOF_SOURCE_OVER("proof", Severity.WARNING),
  /** A source that nobody looked up for longer than the playbook allows. */
  PROOF_SOURCE_UNCHECKED("proof", Severity.ADVICE),
  /** What a release includes, in a file that is none. */
  RELEASE_INCLUDES_ONLY("release", Severity.ERROR),
  /** A release holds a playbook under another id than its own. */
  RELEASE_INCLUDE_ID("release", Severity.ERROR),
  /** A version that was not released. */
  RELEASE_UNKNOWN_VERSION("release", Severity.ERROR),
  /** A released version was changed afterwards, or its file is gone. */
  RELEASE_CHANGED("release", Severity.ERROR),
  /** The lock names a version whose file is not there. */
  RELEASE_MISSING("release", Severity.ERROR),
  /** A file stands among the released versions that was never released. */
  RELEASE_UNLISTED("release", Severity.ERROR),
  /** The lock names a version twice. */
  RELEASE_LOCK_TWICE("release", Severity.ERROR),
  /** Two sides of a merge stand in the lock. */
  RELEASE_LOCK_CONFLICT("release", Severity.ERROR),
  /** The lock is not as livc writes it. */
  RELEASE_LOCK_FORM("release", Severity.ERROR),
  /** The version number says less than the changes do. */
  RELEASE_TOO_LOW("release", Severity.ERROR),
  /** Nothing changed since the last release. */
  RELEASE_NOTHING_CHANGED("release", Severity.ERROR),
  /** The playbook stands in no folder that can be written in. */
  RELEASE_PACKED("release", Severity.ERROR),
  /** A scenario fails. */
  RELEASE_TEST_FAILS("release", Severity.ERROR),
  /** A word of officials that a text can do without. */
  LANGUAGE_OFFICIALESE("language", Severity.WARNING),
  /** A text that says {@code u} or {@code uw} in place of {@code je}. */
  LANGUAGE_FORMAL_YOU("language", Severity.WARNING),
  /** A question without a question mark. */
  LANGUAGE_QUESTION_MARK("language", Severity.WARNING),
  /** Two questions that get one answer. */
  LANGUAGE_TWO_QUESTIONS("language", Severity.ADVICE),
  /** A reason that says the question again. */
  LANGUAGE_WHY_REPEATS("language", Severity.ADVICE),
  /** A name or a day of birth that a sensitive playbook asks for. */
  LANGUAGE_ASKS_FOR_PERSON("language", Severity.WARNING),
  /** An advice to share information that does not say what it is not. */
  LANGUAGE_ADVICE_TO_SHARE("language", Severity.WARNING);

  private final String area;
  private final Severity severity;

  RuleId(String area, Severity severity) {
    this.area = area;
    this.severity = severity;
  }

  /** How much a finding of this rule matters. */
  public Severity severity() {
    return severity;
  }

  /** The first part of the name, such as {@code reference}. */
  public String area() {
    return area;
  }

  /** The name as shown, such as {@code reference/unknown-step}. */
  @Override
  public String toString() {
    return area
        + "/"
        + name().substring(area.length() + 1).toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
