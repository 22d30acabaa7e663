package org.inkstand.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.inkstand.app.TestLine;
import org.inkstand.app.TestLine.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ArticleCommandsTest {

  private static final String PAGE =
      """
      <html lang="en"><head><title>Two bridges closed | The Orle Courier</title>
      <meta property="og:title" content="Two bridges closed"></head><body><nav>Home Sport</nav>
      <article><h1>Two bridges closed</h1><p>%s</p><p>%s</p></article></body></html>
      """
          .formatted(
              "The river Orle rose by two metres in the night. ".repeat(6),
              "Both bridges stay closed until Friday, the town said. ".repeat(6));

  @TempDir private Path folder = Path.of("");

  @Test
  void aPageIsOneLineOfJsonWithItsArticle() throws IOException {
    String file = page("a.html");
    Said said = TestLine.run("article", "extract", "--url", "https://orle.example/2026/a", file);
    assertThat(said.exit()).isZero();
    assertThat(said.err()).isEmpty();
    JsonNode line = JsonMapper.shared().readTree(said.out());
    assertThat(line.path("file").asString()).isEqualTo(file);
    assertThat(line.path("title").asString()).isEqualTo("Two bridges closed");
    assertThat(line.path("text").asString()).contains("until Friday").doesNotContain("Sport");
    assertThat(line.path("text").asString()).contains("\n\n");
  }

  @Test
  void aListNamesItsPagesFromWhereItLies() throws IOException {
    page("a.html");
    page("b.html");
    Path list =
        Files.writeString(
            folder.resolve("list.jsonl"),
            """
            {"file":"a.html","url":"https://orle.example/a"}

            {"file":"b.html","url":"no address at all"}
            """);
    Said said = TestLine.run("article", "extract", "--batch", list.toString());
    assertThat(said.exit()).isZero();
    assertThat(said.out().lines()).hasSize(2).allMatch(line -> line.contains("Two bridges"));
  }

  @Test
  void aRuleForASiteHoldsAndAMistakeInItIsToldWithItsLine() throws IOException {
    String file = page("a.html");
    Path rules =
        Files.writeString(folder.resolve("my.rules"), "[orle.example]\ntext = article > p + p\n");
    String[] line = {
      "article", "extract", "--rules", rules.toString(), "--url", "https://orle.example/a", file
    };
    Said said = TestLine.run(line);
    assertThat(said.exit()).isZero();
    assertThat(said.out()).contains("until Friday").doesNotContain("two metres");
    assertThat(TestLine.run("article", "extract", "--rules", rules.toString()).err())
        .contains("1 rules, no mistake");
    Files.writeString(rules, "[orle.example]\nbody = p\n");
    said = TestLine.run(line);
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err()).contains("my.rules: line 2: \"body\"");
  }

  @Test
  void aMissingPageIsAProblemAndTheOthersAreReadAllTheSame() throws IOException {
    String missing = folder.resolve("nix.html").toString();
    Said said = TestLine.run("article", "extract", missing, page("a.html"));
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.out().lines()).hasSize(1);
    assertThat(said.err()).contains("no readable file " + missing).hasLineCount(1);
  }

  @Test
  void aLineOfTheListThatIsNoJsonIsNamed() throws IOException {
    Path list = Files.writeString(folder.resolve("list.jsonl"), "{\"file\":\"a\"}\nnonsense\n");
    Said said = TestLine.run("article", "extract", "--batch", list.toString());
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.out()).isEmpty();
    assertThat(said.err()).startsWith("inkstand: line 2 of " + list);
  }

  @Test
  void anEmptyPageHasNoArticleAndIsNoError() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.html"), "");
    Said said = TestLine.run("article", "extract", empty.toString());
    assertThat(said.exit()).isZero();
    JsonNode line = JsonMapper.shared().readTree(said.out());
    assertThat(line.path("text").asString("")).isEmpty();
    assertThat(line.path("flaws")).isNotEmpty();
  }

  private String page(String name) throws IOException {
    return Files.writeString(folder.resolve(name), PAGE).toString();
  }
}
