package org.inkstand.story.copies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Two made-up reporters and a desk that does to their texts what desks do, the same for the same
 * seed.
 *
 * <p>An event has people, places, numbers and quotations. Every reporter tells it in sentences of
 * their own, from patterns and words of their own, and quotes the same people.
 */
final class Newsroom {

  private static final String[] SYLLABLES =
      "ba ke li mo nu ra se ti vo da fe gi lo pa ru so te vi zo ka mar ten lis".split(" ");
  private static final String[] SMALL =
      "the of and to in a for on with at by from as after over has had was were that".split(" ");

  private final Random random;
  private final List<String> vocabulary = new ArrayList<>();

  Newsroom(long seed) {
    random = new Random(seed);
    for (int i = 0; i < 1_500; i++) {
      vocabulary.add(word());
    }
  }

  /** What happened: names, numbers and what people said about it. */
  record Event(List<String> names, List<String> numbers, List<String> quotes, List<String> words) {}

  Event event() {
    List<String> names = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    List<String> quotes = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      names.add(capital(word()) + " " + capital(word()));
      numbers.add(Integer.toString(2 + random.nextInt(5_000)));
    }
    for (int i = 0; i < 40; i++) {
      words.add(pick(vocabulary));
    }
    for (int i = 0; i < 4; i++) {
      quotes.add("“" + clause(words, 14) + "”, said " + names.get(i) + ".");
    }
    return new Event(names, numbers, quotes, words);
  }

  /** A report, sentence by sentence; who writes another gets other sentences. */
  List<String> report(Event event, int sentences) {
    List<String> report = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      String name = pick(event.names());
      String number = pick(event.numbers());
      report.add(
          capital(clause(event.words(), 5 + random.nextInt(6)))
              + " "
              + name
              + " "
              + clause(event.words(), 4 + random.nextInt(6))
              + " "
              + number
              + " "
              + clause(event.words(), 3 + random.nextInt(4))
              + ".");
    }
    for (int i = 0; i < event.quotes().size(); i++) {
      report.add(2 + 3 * i < report.size() ? 2 + 3 * i : report.size(), event.quotes().get(i));
    }
    return report;
  }

  /** The desk cuts from the end, as desks do. */
  List<String> shortened(List<String> report, double kept) {
    return report.subList(0, Math.max(5, (int) (report.size() * kept)));
  }

  /** What a local paper writes before the agency's text. */
  List<String> withLocalParagraph(List<String> report, int sentences) {
    Event local = event();
    List<String> text = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      text.add(capital(clause(local.words(), 16)) + " " + pick(local.names()) + ".");
    }
    text.addAll(report);
    return text;
  }

  /** One word in so many exchanged, as when a house has its own spelling and style. */
  String edited(String text, int oneIn) {
    String[] words = text.split(" ");
    for (int i = 0; i < words.length; i++) {
      boolean plain = words[i].matches("[a-z]+");
      if (plain && random.nextInt(oneIn) == 0) {
        words[i] = pick(vocabulary);
      }
    }
    return String.join(" ", words);
  }

  /** The same text as another system prints it. */
  String reset(String text) {
    return text.replace('“', '"').replace('”', '"').replace(". ", ".\n\n").replace(", ", ",\u00a0");
  }

  /** A form for results: only names and numbers differ from one to the next. */
  String form(Event event) {
    return ("A match between the teams of %s and %s ended %s to %s on Saturday evening before a"
            + " crowd of %s. It was the first win of the season for the side of coach %s, who had"
            + " asked for patience after a difficult start. The next match of both teams is on"
            + " Wednesday, when %s visits %s in the cup. Tickets are on sale at the club shop and"
            + " at the usual places.")
        .formatted(
            event.names().get(0),
            event.names().get(1),
            event.numbers().get(0),
            event.numbers().get(1),
            event.numbers().get(2),
            event.names().get(2),
            event.names().get(3),
            event.names().get(4));
  }

  /** The quotations of an event in another order, among sentences of one's own. */
  List<String> quoting(Event event, int sentences) {
    List<String> quotes = new ArrayList<>(event.quotes());
    Collections.shuffle(quotes, random);
    return report(new Event(event.names(), event.numbers(), quotes, event.words()), sentences);
  }

  private String clause(List<String> words, int length) {
    StringBuilder clause = new StringBuilder();
    for (int i = 0; i < length; i++) {
      String next =
          random.nextInt(5) < 2
              ? SMALL[random.nextInt(SMALL.length)]
              : random.nextInt(3) > 0 ? pick(words) : pick(vocabulary);
      clause.append(i == 0 ? "" : " ").append(next);
    }
    return clause.toString();
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 2 + random.nextInt(3); i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.toString();
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
