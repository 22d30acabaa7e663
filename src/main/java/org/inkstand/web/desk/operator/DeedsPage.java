package org.inkstand.web.desk.operator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.inkstand.account.Deed;
import org.inkstand.account.Deeds;
import org.inkstand.web.desk.Desk;
import org.inkstand.web.desk.Desk.Shell;
import org.inkstand.web.desk.Numbers;
import org.inkstand.web.desk.Spans.When;
import org.inkstand.web.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /desk/deeds}: who changed what, and when. */
@Component
public class DeedsPage {

  private static final int LINES_MAX = 50;

  private final Desk desk;
  private final Deeds deeds;

  DeedsPage(Desk desk, Deeds deeds) {
    this.desk = desk;
    this.deeds = deeds;
  }

  /**
   * What the page says.
   *
   * @param none nothing was ever done
   * @param next address of the page after; empty on the last
   */
  public record Model(
      Shell shell,
      List<Choice> kinds,
      String kind,
      String words,
      List<Line> deeds,
      boolean none,
      String first,
      String next) {
    public Model {
      kinds = List.copyOf(kinds);
      deeds = List.copyOf(deeds);
    }
  }

  /** A kind of deed to choose. */
  public record Choice(String name, String number, String path, boolean current) {}

  /** One deed in words. */
  public record Line(
      String does,
      String subject,
      String path,
      String who,
      When at,
      List<String> was,
      List<String> became) {
    public Line {
      was = List.copyOf(was);
      became = List.copyOf(became);
    }
  }

  /** Shows it. */
  public ServerResponse show(ServerRequest request) {
    String kind = Desk.field(request, "kind");
    String words = Desk.field(request, "q");
    String asked = Desk.field(request, "before");
    long before = asked.matches("\\d{1,18}") ? Long.parseLong(asked) : Long.MAX_VALUE;
    List<Deed> found = deeds.list(new Deeds.Query(kind, words, before, LINES_MAX + 1));
    List<Deed> shown = found.stream().limit(LINES_MAX).toList();
    Map<String, Long> kinds = deeds.kinds();
    Instant now = desk.now();
    return desk.show(
        "desk/deeds.jte",
        new Model(
            desk.around(request, desk.words().of("desk.deeds.title"), "deeds"),
            choices(kinds, kind, words),
            kind,
            words,
            shown.stream().map(deed -> line(deed, now)).toList(),
            kinds.isEmpty(),
            before == Long.MAX_VALUE ? "" : path(kind, words, ""),
            found.size() > LINES_MAX
                ? path(kind, words, Long.toString(shown.getLast().number()))
                : ""));
  }

  private List<Choice> choices(Map<String, Long> kinds, String kind, String words) {
    List<Choice> choices = new ArrayList<>();
    long all = kinds.values().stream().mapToLong(Long::longValue).sum();
    choices.add(
        new Choice(
            desk.words().of("desk.deeds.all"),
            Numbers.grouped(all),
            path("", words, ""),
            kind.isEmpty()));
    kinds.forEach(
        (name, count) ->
            choices.add(
                new Choice(
                    does(name), Numbers.grouped(count), path(name, words, ""), name.equals(kind))));
    return choices;
  }

  private Line line(Deed deed, Instant now) {
    return new Line(
        does(deed.kind()),
        deed.subject(),
        deed.path(),
        deed.who(),
        desk.spans().past(deed.at(), now),
        deed.was().lines().toList(),
        deed.became().lines().toList());
  }

  private String does(String kind) {
    Words words = desk.words();
    String key = "desk.deed." + kind;
    return words.has(key) ? words.of(key) : kind;
  }

  private static String path(String kind, String words, String before) {
    List<String> query = new ArrayList<>();
    add(query, "kind", kind);
    add(query, "q", words);
    add(query, "before", before);
    return query.isEmpty() ? "/desk/deeds" : "/desk/deeds?" + String.join("&", query);
  }

  private static void add(List<String> query, String name, String value) {
    if (!value.isEmpty()) {
      query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}
