package org.inkstand.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.inkstand.app.TestLine;
import org.inkstand.app.TestLine.Said;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StoryCommandsTest {

  private static final String FLOOD =
      "{\"id\":\"a\",\"title\":\"Flood in Ghent leaves hundreds homeless\",\"timeMs\":%s}";
  private static final String SAME =
      "{\"id\":2,\"title\":\"Hundreds homeless after Ghent flood\",\"lang\":null,\"date\":\"%s\"}";
  private static final String OTHER =
      "{\"id\":\"c\",\"title\":\"Voters in Oslo go to the polls\",\"timeMs\":1394470370698,"
          + "\"text\":\"They have the choice of nine parties, and it is not clear who will win.\"}";

  @Test
  void articlesOfOneEventHaveOneStory() {
    Said said = cluster(FLOOD.formatted("1394470370698"), OTHER, SAME.formatted("2014-03-10"));

    assertThat(said.exit()).isZero();
    assertThat(said.err()).isEmpty();
    List<String[]> lines = said.out().lines().map(line -> line.split("\t")).toList();
    assertThat(lines).extracting(line -> line[0]).containsExactly("a", "c", "2");
    assertThat(lines.get(2)[1]).isEqualTo(lines.get(0)[1]).isNotEqualTo(lines.get(1)[1]);
  }

  @Test
  void aTimeIsReadHoweverItIsWritten() {
    for (String time : List.of("1394470370698", "\"1394470370698\"", "null", "\"\"")) {
      for (String date :
          List.of("2014-03-10T17:00:00Z", "2014-03-10 17:00:00", "1394470800", "1394470800000")) {
        Said said = cluster(FLOOD.formatted(time), OTHER, SAME.formatted(date));
        assertThat(said.out().lines().map(line -> line.split("\t")[1]).collect(Collectors.toSet()))
            .as(time + ", " + date)
            .hasSize(2);
      }
    }
    Said later = cluster(FLOOD.formatted("1394470370698"), SAME.formatted("1404470800"));
    assertThat(later.out().lines().map(line -> line.split("\t")[1])).doesNotHaveDuplicates();
  }

  @Test
  void inAFileOfTwoLanguagesAHeadlineKeepsItsOwn() {
    String line = "{\"id\":\"%s\",\"title\":\"%s\"}";
    Said said =
        cluster(
            OTHER,
            line.formatted("b", "The mayor says that it was not the fault of the town"),
            line.formatted("d", "Der Bürgermeister sagt, dass die Stadt nicht schuld ist"),
            line.formatted("e", "Zwei Tote nach Dammbruch bei Tessen"),
            line.formatted("f", "Dammbruch in Tessen: zwei Tote und viele Verletzte"));

    List<String> homes = said.out().lines().map(one -> one.split("\t")[1]).toList();
    assertThat(homes.get(3)).isEqualTo(homes.get(4)).isNotEqualTo(homes.get(0));
  }

  @Test
  void aLineThatIsNoArticleIsToldOfAndTheOthersAreRead() {
    Said said = cluster("\ufeff" + OTHER, "{\"title\":\"Nameless\"}", "{\"id\":", "", "[1]");

    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.out().lines().map(line -> line.split("\t")[0])).containsExactly("c");
    assertThat(said.err())
        .contains("line 2 of - has no \"id\"", "line 3 of - is not an article", "line 5 of -");
  }

  @Test
  void copiesArePairsTheEarlierFirst() {
    String text =
        "The ferry Anna ran aground at Kell on Monday with 212 people on board. ".repeat(4);
    String line = "{\"id\":\"%s\",\"title\":\"%s\",\"text\":\"%s\",\"timeMs\":%d}";
    Said said =
        TestLine.fed(
            line.formatted("late", "212 on a sandbank", "KELL. " + text, 1394470371698L)
                + "\n"
                + line.formatted("early", "Ferry aground", text, 1394470370698L)
                + "\n"
                + OTHER,
            "story",
            "cluster",
            "--duplicates",
            "-");

    assertThat(said.out()).isEqualTo("early\tlate\n");
  }

  @Test
  void subjectsAreMediaTopicsASectionFirst() {
    Said said =
        TestLine.fed(
            "{\"id\":\"x\",\"title\":\"Striker scores twice as Rovers win the cup final\"}\n",
            "story",
            "classify",
            "-");

    assertThat(said.exit()).isZero();
    JsonNode line = JsonMapper.shared().readTree(said.out());
    assertThat(line.get("id").asString()).isEqualTo("x");
    JsonNode first = line.get("subjects").get(0);
    assertThat(first.get("qcode").asString()).isEqualTo("medtop:15000000");
    assertThat(first.get("name").asString()).isEqualTo("sport");
    assertThat(first.get("confidence").asDouble()).isBetween(0.1, 1.0);
  }

  private static Said cluster(String... lines) {
    return TestLine.fed(String.join("\n", lines) + "\n", "story", "cluster", "-");
  }
}
