package be.livc.page.request;

import be.livc.page.desk.Desk;
import be.livc.page.wire.Problem;
import be.livc.page.wire.Request;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gives each request to what answers it, by its name. */
public final class Requests {
  private final Map<String, Function<Request, Map<String, @Nullable Object>>> byName =
      new TreeMap<>();

  /** Those about what lies open here. */
  public Requests(Desk desk) {
    BeginRequests begin = new BeginRequests(desk);
    byName.put("open", begin::open);
    byName.put("start", begin::start);
    byName.put("resume", begin::resume);
    ShowRequests show = new ShowRequests(desk);
    byName.put("state", show::state);
    byName.put("question", show::question);
    byName.put("row", show::row);
    byName.put("preview", show::preview);
    byName.put("answers", show::answers);
    byName.put("tasks", show::tasks);
    byName.put("documents", show::documents);
    byName.put("why", show::why);
    AnswerRequests answers = new AnswerRequests(desk);
    byName.put("answer", answers::answer);
    byName.put("draft", answers::draft);
    byName.put("confirm", answers::confirm);
    byName.put("later", answers::later);
    byName.put("withdraw", answers::withdraw);
    ChangeRequests changes = new ChangeRequests(desk);
    byName.put("undo", changes::undo);
    byName.put("redo", changes::redo);
    byName.put("tick", changes::tick);
    byName.put("untick", changes::untick);
    byName.put("note", changes::note);
    byName.put("rename", changes::rename);
    byName.put("date", changes::date);
    byName.put("close", changes::close);
    byName.put("erase", changes::erase);
    FileRequests files = new FileRequests(desk);
    byName.put("document", files::document);
    byName.put("allDocuments", files::allDocuments);
    byName.put("checklist", files::checklist);
    FicheRequests fiche = new FicheRequests(desk);
    byName.put("fiche", fiche::search);
    byName.put("entry", fiche::entry);
    HandoverRequests handover = new HandoverRequests(desk);
    byName.put("export", handover::export);
    byName.put("import", handover::takeIn);
    byName.put("migration", handover::migration);
    byName.put("migrate", handover::migrate);
  }

  /** The names of the requests there are. */
  public List<String> names() {
    return List.copyOf(byName.keySet());
  }

  /**
   * The reply.
   *
   * @throws Problem when it can't be done
   */
  public Map<String, @Nullable Object> answer(Request request) {
    String name = request.text("do");
    Function<Request, Map<String, @Nullable Object>> answering = byName.get(name);
    if (answering == null) {
      throw Problem.of("problem.unknown", name);
    }
    return answering.apply(request);
  }
}
