package org.inkstand.web.desk.titles;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.inkstand.title.Discovery;
import org.inkstand.title.Discovery.Look;
import org.inkstand.title.Title;
import org.inkstand.title.TitleDraft;
import org.inkstand.title.TitleDraft.FeedDraft;
import org.inkstand.title.TitleRefused;
import org.inkstand.title.Titles;
import org.inkstand.web.desk.Desk;
import org.inkstand.web.desk.Desk.Done;
import org.inkstand.web.desk.Desk.Shell;
import org.inkstand.web.desk.Places;
import org.inkstand.web.desk.titles.Preview.Seen;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /desk/titles/addition}: what was found at an address, before anything is saved.
 *
 * <p>What was found waits in the session: so a form cannot say that something else was found.
 */
@Component
public class AdditionPage {

  private static final String PATH = "/desk/titles/addition";
  private static final String FOUND = "desk.found";
  private static final String SEEN = "desk.seen";

  private final Desk desk;
  private final Discovery discovery;
  private final Titles titles;
  private final Preview preview;

  AdditionPage(Desk desk, Discovery discovery, Titles titles, Preview preview) {
    this.desk = desk;
    this.discovery = discovery;
    this.titles = titles;
    this.preview = preview;
  }

  /**
   * What the page says.
   *
   * @param problem why it could not be saved; may be empty
   */
  public record Model(
      Shell shell,
      String problem,
      DescriptionForm description,
      List<FeedChoice> feeds,
      List<String> signals,
      Seen seen) {
    public Model {
      feeds = List.copyOf(feeds);
      signals = List.copyOf(signals);
    }
  }

  /** A feed to tick, with its first headlines. */
  public record FeedChoice(
      String address, String kind, String name, boolean chosen, List<String> headlines) {
    public FeedChoice {
      headlines = List.copyOf(headlines);
    }
  }

  /** {@code POST /desk/titles/discovery}: looks, and leads to what was found. */
  public ServerResponse look(ServerRequest request) {
    String address = Desk.field(request, "address");
    URI wanted;
    try {
      wanted = new URI(address);
    } catch (URISyntaxException _) {
      return desk.refused(request, "/desk/titles", desk.words().of("desk.addition.no-address"));
    }
    return switch (discovery.look(wanted)) {
      case Look.Found found -> {
        request.session().setAttribute(FOUND, found);
        request.session().setAttribute(SEEN, preview.of(found));
        yield Desk.on(PATH);
      }
      case Look.Nothing nothing ->
          desk.refused(
              request,
              "/desk/titles",
              desk.words().of("desk.addition.nothing", address, nothing.reason()));
    };
  }

  /** Shows what was found. */
  public ServerResponse show(ServerRequest request) {
    if (!(request.session().getAttribute(FOUND) instanceof Look.Found found)) {
      return Desk.on("/desk/titles");
    }
    Set<String> all = addresses(found.draft().feeds());
    return desk.show(
        "desk/addition.jte",
        model(request, found, DescriptionForm.of(found.draft()), new Said("", all)));
  }

  private record Said(String problem, Set<String> ticked) {}

  /** {@code POST}: saves it. */
  public ServerResponse save(ServerRequest request) {
    if (!(request.session().getAttribute(FOUND) instanceof Look.Found found)) {
      return Desk.on("/desk/titles");
    }
    DescriptionForm form = DescriptionForm.read(request);
    Set<String> ticked = Set.copyOf(request.params().getOrDefault("feed", List.of()));
    List<FeedDraft> feeds =
        found.draft().feeds().stream()
            .filter(feed -> ticked.contains(feed.address().toString()))
            .toList();
    if (!form.right() || feeds.isEmpty()) {
      String problem = feeds.isEmpty() ? desk.words().of("desk.addition.choose") : "";
      return again(request, found, form, new Said(problem, ticked));
    }
    try {
      Title added = titles.add(form.on(with(found.draft(), feeds)));
      titles.recordSignals(added.id(), found.signals());
      request.session().removeAttribute(FOUND);
      request.session().removeAttribute(SEEN);
      String read = String.join("\n", addresses(feeds));
      desk.log(request, new Done("added", added.name(), Places.of(added), "", read));
      String done = desk.words().of("desk.done.added", added.name());
      return desk.done(request, Places.of(added), done);
    } catch (TitleRefused refusal) {
      String why = Objects.requireNonNullElse(refusal.getMessage(), "");
      return again(request, found, form, new Said(why, ticked));
    }
  }

  private ServerResponse again(
      ServerRequest request, Look.Found found, DescriptionForm form, Said said) {
    return desk.showAgain("desk/addition.jte", model(request, found, form, said));
  }

  private Model model(ServerRequest request, Look.Found found, DescriptionForm form, Said said) {
    List<FeedChoice> choices =
        found.samples().stream()
            .map(
                sample ->
                    new FeedChoice(
                        sample.address().toString(),
                        sample.kind(),
                        sample.name(),
                        said.ticked().contains(sample.address().toString()),
                        sample.headlines()))
            .toList();
    return new Model(
        desk.around(request, desk.words().of("desk.addition.title"), "titles"),
        said.problem(),
        form,
        choices,
        found.inWords(),
        request.session().getAttribute(SEEN) instanceof Seen seen ? seen : Seen.NOTHING);
  }

  private static Set<String> addresses(List<FeedDraft> feeds) {
    return Set.copyOf(feeds.stream().map(feed -> feed.address().toString()).distinct().toList());
  }

  private static TitleDraft with(TitleDraft draft, List<FeedDraft> feeds) {
    return new TitleDraft(
        draft.name(),
        draft.homePage(),
        draft.country(),
        draft.language(),
        draft.owner(),
        draft.description(),
        draft.licence(),
        feeds);
  }
}
