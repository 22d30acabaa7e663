package org.inkstand.measure;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Readers who do not exist, and a week of their clicks in MIND's format.
 *
 * <p>News has a subject (12 sections of 8), words of its subject among words of everybody, people
 * it names, an appeal that all readers feel and nobody is told, and a life of about a day. Lists
 * are of 20 young pieces, drawn with some favour for appeal, as a site would. A reader clicks by
 * chance, by the logistic of: what the subject is to them, whom it names, its appeal, its place in
 * the list, and luck.
 *
 * <ul>
 *   <li>the <b>specialist</b> cares for two subjects, far apart;
 *   <li>the <b>generalist</b> a little for half of them;
 *   <li>the <b>drifting</b> one's two subjects become two others in the middle of the week;
 *   <li>the <b>follower</b> cares for five people, wherever they turn up;
 *   <li>the <b>headline-clicker</b> clicks what appeals to all, whatever it is.
 * </ul>
 */
final class SimulatedReaders {

  /** The kinds of taste. */
  enum Kind {
    SPECIALIST,
    GENERALIST,
    DRIFTING,
    FOLLOWER,
    CLICKER
  }

  static final int SECTIONS = 12;
  static final int BRANCHES = 8;
  private static final int SUBJECTS = SECTIONS * BRANCHES;
  private static final int PEOPLE = 400;
  private static final int LIST = 20;
  private static final int MINUTES = 7 * 24 * 60;
  private static final LocalDateTime START = LocalDateTime.parse("2026-11-09T00:00:00");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("M/d/yyyy h:mm:ss a", Locale.US);

  private record News(int number, int subject, List<Integer> people, double appeal, int minute) {}

  /**
   * Somebody.
   *
   * @param likes what each subject is to them, before and after the middle of the week
   */
  record Reader(int number, Kind kind, double[][] likes, List<Integer> people, List<String> past) {}

  private final SplittableRandom dice;
  private final List<News> news = new ArrayList<>();
  final List<Reader> readers = new ArrayList<>();

  SimulatedReaders(long seed, int newsCount, int readerCount) {
    this.dice = new SplittableRandom(seed);
    for (int i = 0; i < newsCount; i++) {
      List<Integer> named =
          IntStream.range(0, dice.nextInt(3)).mapToObj(_ -> dice.nextInt(PEOPLE)).toList();
      // A third of it is from the week before: that is what histories are made of.
      int minute = dice.nextInt(-MINUTES / 2, MINUTES);
      news.add(new News(i, subject(), named, gauss(), minute));
    }
    news.sort(Comparator.comparingInt(News::minute));
    for (int i = 0; i < readerCount; i++) {
      readers.add(reader(i, Kind.values()[i % Kind.values().length]));
    }
  }

  /** Large sections have more news. */
  private int subject() {
    double drawn = Math.pow(dice.nextDouble(), 1.7);
    return (int) (drawn * SUBJECTS);
  }

  private double gauss() {
    return IntStream.range(0, 12).mapToDouble(_ -> dice.nextDouble()).sum() - 6;
  }

  private Reader reader(int number, Kind kind) {
    double[][] likes = new double[2][SUBJECTS];
    int cared =
        switch (kind) {
          case SPECIALIST, DRIFTING -> 2;
          case GENERALIST -> SUBJECTS / 2;
          case FOLLOWER, CLICKER -> 0;
        };
    for (int half = 0; half < 2; half++) {
      if (half == 1 && kind != Kind.DRIFTING) {
        likes[1] = likes[0];
        break;
      }
      for (int i = 0; i < cared; i++) {
        likes[half][subject()] = kind == Kind.GENERALIST ? 1 : 2.5;
      }
    }
    List<Integer> people =
        kind == Kind.FOLLOWER
            ? IntStream.range(0, 5).mapToObj(_ -> dice.nextInt(PEOPLE)).toList()
            : List.of();
    var reader = new Reader(number, kind, likes, people, new ArrayList<>());
    remember(reader);
    return reader;
  }

  /** What they clicked the week before: none to forty. */
  private void remember(Reader reader) {
    int wanted = (int) (40 * Math.pow(dice.nextDouble(), 2));
    for (int tries = 0; tries < 4_000 && reader.past().size() < wanted; tries++) {
      News one = news.get(dice.nextInt(news.size() / 3));
      if (clicks(reader, one, LIST, 0)) {
        reader.past().add("N" + one.number());
      }
    }
  }

  private boolean clicks(Reader reader, News one, int place, int half) {
    double named = one.people().stream().anyMatch(reader.people()::contains) ? 3 : 0;
    double appeal = (reader.kind() == Kind.CLICKER ? 1.2 : 0.5) * one.appeal();
    double says =
        -3.6 + reader.likes()[half][one.subject()] + named + appeal - 0.04 * place + 0.5 * gauss();
    return dice.nextDouble() < 1 / (1 + Math.exp(-says));
  }

  /** Writes {@code news.tsv} and {@code behaviors.tsv}, and whose each line of the latter is. */
  List<Kind> write(Path folder, int lists) throws IOException {
    try (Writer out = Files.newBufferedWriter(folder.resolve("news.tsv"))) {
      for (News one : news) {
        out.write(line(one));
      }
    }
    List<Kind> kinds = new ArrayList<>();
    try (Writer out = Files.newBufferedWriter(folder.resolve("behaviors.tsv"))) {
      int[] minutes = IntStream.range(0, lists).map(_ -> dice.nextInt(MINUTES)).sorted().toArray();
      for (int minute : minutes) {
        Reader reader = readers.get(dice.nextInt(readers.size()));
        List<News> list = list(minute);
        List<Boolean> clicked = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
          clicked.add(clicks(reader, list.get(i), i, minute < MINUTES / 2 ? 0 : 1));
        }
        if (clicked.contains(true) && clicked.contains(false)) {
          kinds.add(reader.kind());
          out.write(line(kinds.size(), reader, minute, shown(list, clicked)));
          for (int i = 0; i < list.size(); i++) {
            if (clicked.get(i)) {
              reader.past().add("N" + list.get(i).number());
            }
          }
        }
      }
    }
    return kinds;
  }

  private List<News> list(int minute) {
    int upTo = 0;
    while (upTo < news.size() && news.get(upTo).minute() <= minute) {
      upTo++;
    }
    List<News> list = new ArrayList<>();
    while (list.size() < LIST) {
      int back = (int) (-Math.log(1 - dice.nextDouble()) * 150);
      News one = news.get(Math.max(0, upTo - 1 - back));
      boolean favoured = dice.nextDouble() < 1 / (1 + Math.exp(-one.appeal()));
      if (favoured && !list.contains(one)) {
        list.add(one);
      }
    }
    return list;
  }

  private static String shown(List<News> list, List<Boolean> clicked) {
    return IntStream.range(0, list.size())
        .mapToObj(i -> "N%d-%d".formatted(list.get(i).number(), clicked.get(i) ? 1 : 0))
        .collect(Collectors.joining(" "));
  }

  private static String line(int id, Reader reader, int minute, String shown) {
    return "%d\tU%d\t%s\t%s\t%s\n"
        .formatted(
            id,
            reader.number(),
            START.plusMinutes(minute).format(TIME),
            String.join(" ", reader.past()),
            shown);
  }

  private String line(News one) {
    String people =
        one.people().stream()
            .map("{\"Label\": \"Person %1$d\", \"WikidataId\": \"Q%1$d\"}"::formatted)
            .collect(Collectors.joining(", ", "[", "]"));
    int section = one.subject() / BRANCHES;
    return "N%d\tsection%d\tbranch%d\t%s\t%s\thttps://news.example/%1$d\t%s\t[]\n"
        .formatted(one.number(), section, one.subject(), words(one, 9), words(one, 30), people);
  }

  /** Four in ten are words of the subject, the rest of everybody's; frequent ones more often. */
  private String words(News one, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            _ -> {
              double often = Math.pow(dice.nextDouble(), 2);
              return dice.nextInt(10) < 4
                  ? "s%dw%d".formatted(one.subject(), (int) (often * 150))
                  : "common%d".formatted((int) (often * 3_000));
            })
        .collect(Collectors.joining(" "));
  }
}
