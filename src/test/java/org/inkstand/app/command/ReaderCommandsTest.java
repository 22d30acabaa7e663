package org.inkstand.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inkstand.app.TestLine;
import org.inkstand.app.TestLine.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderCommandsTest {

  private static final String ENTITY = "[{\"Label\": \"Ghent\", \"WikidataId\": \"Q1296\"}]";

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void news() throws IOException {
    Files.write(
        folder.resolve("news.tsv"),
        List.of(
            "N1\ttransport\trail\tNight train to Vienna\tA sleeper returns\thttps://x\t[]\t[]",
            "N2\ttransport\trail\tRail strike ends\tTrains run again\thttps://x\t[]\t[]",
            "N3\tsports\tfootball\tCup final tonight\tA draw is not enough\thttps://x\t[]\t[]",
            "N4\tsports\tfootball\tKeeper saves the cup\tTwo penalties\thttps://x\t[]\t[]",
            "N5\tculture\topera\tA new opera in Ghent\t\thttps://x\t" + ENTITY + "\t[]",
            "N6\tculture\tart\tMuseum reopens\t\thttps://x\t" + ENTITY + "\t[]",
            "N7"));
  }

  @Test
  void whoReadAboutTrainsGetsTrainsFirst() throws IOException {
    Said said = rank("1\tU1\t11/15/2019 9:55:12 AM\tN1\tN3 N4 N2");

    assertThat(said.exit()).isZero();
    assertThat(said.out().strip()).startsWith("1\t[").endsWith(",1]");
  }

  @Test
  void twoInterestsAreBothServed() throws IOException {
    Said said = rank("1\tU1\t11/15/2019 9:55:12 AM\tN1 N3\tN6-0 N2-0 N4-1");

    assertThat(said.out().strip()).startsWith("1\t[3,");
  }

  @Test
  void aPlaceThatWasReadAboutCounts() throws IOException {
    assertThat(rank("1\tU1\t11/15/2019 9:55:12 AM\tN5\tN4 N6 N2").out().strip()).contains(",1,");
  }

  @Test
  void nothingMissingOrUnknownStopsIt() throws IOException {
    Said said =
        rank(
            "1\tU1\t11/15/2019 9:55:12 AM\t\tN2 N9 N7",
            "2\tU2\tsometime\tN99 N1\tN9-0",
            "3\tU3",
            "4\tU4\t2019-11-15 10:00:00\tN1\t");

    assertThat(said.exit()).isZero();
    assertThat(said.out().lines())
        .hasSize(4)
        .anyMatch(line -> line.equals("2\t[1]"))
        .anyMatch(line -> line.equals("3\t[]"))
        .anyMatch(line -> line.equals("4\t[]"));
  }

  @Test
  void everyRankIsGivenOnceInTheLinesOrder() throws IOException {
    String first = rank("7\tU1\t11/15/2019 9:55:12 AM\tN1\tN1 N2 N3 N4 N5 N6").out().strip();

    assertThat(first.substring(first.indexOf('[') + 1, first.length() - 1).split(","))
        .containsExactlyInAnyOrder("1", "2", "3", "4", "5", "6");
  }

  @Test
  void aListsOwnLabelsAreNotLookedAt() throws IOException {
    String earlier = "1\tU1\t11/15/2019 9:00:00 AM\tN1\tN3-1 N4-0\n";
    String one = rank(earlier + "2\tU2\t11/15/2019 9:30:00 AM\tN5\tN3-1 N4-0 N6-0").out();
    String other = rank(earlier + "2\tU2\t11/15/2019 9:30:00 AM\tN5\tN3-0 N4-0 N6-1").out();

    assertThat(one).isEqualTo(other);
  }

  @Test
  void whatOthersClickedBeforeComesFirstForSomebodyNew() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      lines.append("%d\tU%1$d\t11/15/2019 9:%02d:00 AM\t\tN3-0 N4-1\n".formatted(i, i));
    }
    lines.append("99\tU99\t11/15/2019 11:00:00 AM\t\tN3 N4");

    assertThat(rank(lines.toString()).out().lines().toList()).last().isEqualTo("99\t[2,1]");
  }

  @Test
  void whereNobodyTellsOfClicksWhatWasShownOftenIsNotHeldToBeDull() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      lines.append("%d\tU%1$d\t11/15/2019 9:%02d:00 AM\t\tN3 N5\n".formatted(i, i));
    }
    lines.append("99\tU99\t11/15/2019 11:00:00 AM\t\tN4 N3");

    assertThat(rank(lines.toString()).out().lines().toList()).last().isEqualTo("99\t[2,1]");
  }

  private Said rank(String... lines) throws IOException {
    Path behaviours = folder.resolve("behaviors.tsv");
    Files.write(behaviours, List.of(lines));
    return TestLine.run(
        "reader", "rank", folder.resolve("news.tsv").toString(), behaviours.toString());
  }
}
