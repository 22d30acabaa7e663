package org.inkstand.web.desk.storage;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.inkstand.article.Articles;
import org.inkstand.article.Articles.Holding;
import org.inkstand.article.PictureSettings;
import org.inkstand.feed.FeedSettings;
import org.inkstand.title.Licence;
import org.inkstand.title.Title;
import org.inkstand.title.TitleId;
import org.inkstand.title.Titles;
import org.inkstand.web.desk.Desk;
import org.inkstand.web.desk.Desk.Done;
import org.inkstand.web.desk.Desk.Shell;
import org.inkstand.web.desk.Numbers;
import org.inkstand.web.desk.Places;
import org.inkstand.web.desk.storage.Installation.Fact;
import org.inkstand.web.desk.storage.Installation.Part;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /desk/storage}: what takes room, how long it stays, and what runs here. */
@Component
public class StoragePage {

  private static final String PATH = "/desk/storage";

  /** Of a thousand titles those that matter come first. */
  private static final int LINES_MAX = 200;

  private static final double BAR_WIDTH = 1_000;

  private final Desk desk;
  private final Installation installation;
  private final Held held;

  StoragePage(Desk desk, Installation installation, Held held) {
    this.desk = desk;
    this.installation = installation;
    this.held = held;
  }

  /** What is held, and for how long. */
  @Component
  record Held(Titles titles, Articles articles, FeedSettings feeds, PictureSettings pictures) {}

  /**
   * What the page says.
   *
   * @param room how much the disk has left, in words; may be empty
   * @param unused what could be given back, in words
   */
  public record Model(
      Shell shell,
      String all,
      String room,
      List<Share> parts,
      String unused,
      List<TitleLine> titles,
      String more,
      List<Named> kept,
      List<Named> made) {
    public Model {
      parts = List.copyOf(parts);
      titles = List.copyOf(titles);
      kept = List.copyOf(kept);
      made = List.copyOf(made);
    }
  }

  /** One that takes room, with its piece of the bar. */
  public record Share(String key, String name, String bytes, String x, String width) {}

  /**
   * What a title takes.
   *
   * @param kept how long its licence lets an article stay, in words
   */
  public record TitleLine(
      String name, String path, String articles, String bytes, String each, String kept) {}

  /** A fact with its name. */
  public record Named(String name, String value) {}

  /** Shows it. */
  public ServerResponse show(ServerRequest request) {
    List<Part> parts = installation.parts();
    long all = parts.stream().mapToLong(Part::bytes).sum();
    long room = installation.roomLeft();
    Map<TitleId, Holding> holdings = held.articles().holdings();
    List<Title> titles =
        held.titles().list().stream()
            .filter(title -> holdings.containsKey(title.id()))
            .sorted(Comparator.<Title>comparingLong(title -> bytes(holdings, title)).reversed())
            .toList();
    int more = Math.max(0, titles.size() - LINES_MAX);
    return desk.show(
        "desk/storage.jte",
        new Model(
            desk.around(request, desk.words().of("desk.storage.title"), "storage"),
            Numbers.bytes(all),
            room < 0 ? "" : Numbers.bytes(room),
            shares(parts, Math.max(1, all)),
            Numbers.bytes(installation.unused()),
            titles.stream().limit(LINES_MAX).map(title -> line(title, holdings)).toList(),
            more == 0 ? "" : desk.words().of("desk.import.more", Numbers.grouped(more)),
            kept(),
            installation.made().stream().map(this::named).toList()));
  }

  /** {@code POST …/giving-back}: gives room back to the disk, and says how much it was. */
  public ServerResponse giveBack(ServerRequest request) {
    long gained = installation.giveBack();
    String text =
        gained > 0
            ? desk.words().of("desk.done.given-back", Numbers.bytes(gained))
            : desk.words().of("desk.done.given-back.none");
    desk.log(request, new Done("space", desk.words().of("desk.storage.store"), PATH, "", text));
    return desk.done(request, PATH, text);
  }

  private static long bytes(Map<TitleId, Holding> holdings, Title title) {
    return holdings.getOrDefault(title.id(), new Holding(0, 0)).bytes();
  }

  private List<Share> shares(List<Part> parts, long all) {
    double[] x = {0};
    return parts.stream()
        .map(
            part -> {
              double width = BAR_WIDTH * part.bytes() / all;
              x[0] += width;
              return new Share(
                  part.key(),
                  desk.words().of("desk.storage." + part.key()),
                  Numbers.bytes(part.bytes()),
                  Numbers.decimal(x[0] - width),
                  Numbers.decimal(width));
            })
        .toList();
  }

  private TitleLine line(Title title, Map<TitleId, Holding> holdings) {
    Holding holding = holdings.getOrDefault(title.id(), new Holding(0, 0));
    return new TitleLine(
        title.name(),
        Places.of(title),
        Numbers.grouped(holding.articles()),
        Numbers.bytes(holding.bytes()),
        Numbers.bytes(holding.bytes() / Math.max(1, holding.articles())),
        stays(title.licence()));
  }

  private String stays(Licence licence) {
    return licence.expiry().compareTo(Licence.NEVER) >= 0
        ? desk.words().of("desk.storage.for-ever")
        : desk.words().of("desk.storage.stays", desk.spans().words(licence.expiry()));
  }

  private List<Named> kept() {
    long expiring =
        held.titles().list().stream()
            .filter(title -> title.licence().expiry().compareTo(Licence.NEVER) < 0)
            .count();
    return Stream.of(
            new Named(
                "desk.kept.articles",
                expiring == 0
                    ? desk.words().of("desk.kept.articles.all")
                    : desk.words().count("desk.kept.articles.some", expiring)),
            new Named("desk.kept.items", desk.words().of("desk.kept.items.says", days())),
            new Named(
                "desk.kept.pictures",
                desk.words()
                    .of("desk.kept.pictures.says", Numbers.bytes(held.pictures().keptBytesMax()))),
            new Named("desk.kept.history", desk.words().of("desk.kept.history.says")),
            new Named("desk.kept.log", desk.words().of("desk.kept.log.says")))
        .map(kept -> new Named(desk.words().of(kept.name()), kept.value()))
        .toList();
  }

  private String days() {
    return desk.spans().words(held.feeds().wordsKept());
  }

  private Named named(Fact fact) {
    return new Named(desk.words().of("desk.made." + fact.key()), fact.value());
  }
}
