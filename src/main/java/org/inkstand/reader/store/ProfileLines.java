package org.inkstand.reader.store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.inkstand.reader.Profile.Interest;
import org.inkstand.reader.Topic;

/** The interests of a profile as text: a line each, tabs between its fields. */
final class ProfileLines {
  private ProfileLines() {}

  static String packed(List<Interest> interests) {
    return interests.stream().map(ProfileLines::line).collect(Collectors.joining("\n"));
  }

  private static String line(Interest interest) {
    return String.format(
        Locale.ROOT,
        "%s\t%s\t%s\t%.4f\t%d\t%d\t%s",
        interest.topic().kind(),
        plain(interest.topic().key()),
        plain(interest.topic().name()),
        interest.weight(),
        interest.at().getEpochSecond(),
        interest.readings(),
        interest.said() ? "said" : "");
  }

  private static String plain(String text) {
    return text.replaceAll("[\t\n\r]", " ");
  }

  static List<Interest> unpacked(String lines) {
    return lines.lines().map(line -> line.split("\t", -1)).map(ProfileLines::interest).toList();
  }

  private static Interest interest(String[] fields) {
    return new Interest(
        new Topic(Topic.Kind.valueOf(fields[0]), fields[1], fields[2]),
        Double.parseDouble(fields[3]),
        Instant.ofEpochSecond(Long.parseLong(fields[4])),
        Integer.parseInt(fields[5]),
        fields[6].equals("said"));
  }
}
