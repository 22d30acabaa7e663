package org.inkstand.measure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.inkstand.story.cluster.Clusterer;
import org.inkstand.story.cluster.Sketch;
import org.inkstand.story.words.WordReader;

/**
 * What an article costs while the window fills: processor time of reading its words and of finding
 * its story, over the last articles before each size.
 *
 * <p>Arguments: sizes, ascending. The news is made up: a third of the articles tell events of their
 * own, the others tell events that several titles cover; each event has names that only it has,
 * among words as common as in a language (Zipf). All of it falls within a week, so that nothing
 * leaves the window.
 */
final class StoryMeasure {

  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
  private static final int LAST = 4_000;
  private static final int VOCABULARY = 60_000;
  private static final int WORDS = 60;
  private static final long START = 1_795_000_000L;
  private static final long WEEK = 7 * 86_400L;

  private final Random random = new Random(1);
  private final WordReader reader = new WordReader();
  private final Clusterer clusterer = new Clusterer();
  private final List<String[]> events = new ArrayList<>();

  private StoryMeasure() {}

  public static void main(String[] arguments) {
    var measure = new StoryMeasure();
    int largest = Integer.parseInt(arguments[arguments.length - 1]);
    System.out.println("articles | reading µs | finding µs | stories | heap MiB");
    int next = 0;
    for (String argument : arguments) {
      int size = Integer.parseInt(argument);
      long reading = 0;
      long finding = 0;
      for (; next < size; next++) {
        boolean timed = next >= size - LAST;
        String[] text = measure.article();
        long before = timed ? THREAD.getCurrentThreadCpuTime() : 0;
        var wording = measure.reader.read(text[0], text[1], "en");
        long between = timed ? THREAD.getCurrentThreadCpuTime() : 0;
        measure.clusterer.absorb(List.of(new Sketch(next, START + WEEK * next / largest, wording)));
        long after = timed ? THREAD.getCurrentThreadCpuTime() : 0;
        reading += between - before;
        finding += after - between;
      }
      int stories = measure.clusterer.stories().size();
      System.gc();
      var runtime = Runtime.getRuntime();
      System.out.printf(
          "%,d | %.0f | %.0f | %,d | %,d%n",
          size,
          reading / 1e3 / LAST,
          finding / 1e3 / LAST,
          stories,
          (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }
  }

  private String[] article() {
    boolean known = !events.isEmpty() && random.nextInt(3) > 0;
    // What is covered is what happened lately.
    int back = Math.min(events.size(), 2_000);
    String[] event = known ? events.get(events.size() - 1 - random.nextInt(back)) : happened();
    StringBuilder headline = new StringBuilder();
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      headline.append(event[random.nextInt(event.length)]).append(' ');
      headline.append(common()).append(' ');
    }
    for (int i = 0; i < WORDS; i++) {
      boolean own = random.nextInt(6) == 0;
      body.append(own ? event[random.nextInt(event.length)] : common()).append(' ');
    }
    return new String[] {headline.toString(), body.toString()};
  }

  private String[] happened() {
    String[] event = new String[8];
    for (int i = 0; i < event.length; i++) {
      // Names: half of them of this event alone, half of people and places that come again.
      int name = i % 2 == 0 ? random.nextInt(2_000_000) : random.nextInt(20_000);
      event[i] = "N" + word(VOCABULARY + name);
    }
    events.add(event);
    return event;
  }

  private String common() {
    double rank = Math.exp(random.nextDouble() * Math.log(VOCABULARY));
    return word((int) rank);
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number + 17; rest > 0; rest /= 20) {
      word.append("bcdfghjklmnprstvwxyz".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
    }
    return word.toString();
  }
}
