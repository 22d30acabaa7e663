package org.inkstand.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.inkstand.app.TestLine;
import org.inkstand.app.TestLine.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of titles in and out, from an empty data folder. */
class TitleCommandsTest {

  private static final String LIST =
      """
      <opml version="2.0"><head><title>Mine</title></head><body>
      <outline text="Sport">
      <outline text="The Orle Courier" xmlUrl="https://orle.example/sport.xml"
        htmlUrl="https://orle.example/"/>
      </outline>
      <outline text="Kompass" xmlUrl="https://kompass.example/feed"/>
      </body></opml>
      """;

  @TempDir private Path folder = Path.of("");
  private String data = "";

  @BeforeEach
  void data() {
    data = folder.resolve("data").toString();
  }

  @Test
  void aListIsTakenInAndWhatIsKnownIsNotTakenTwice() throws IOException {
    Said first = TestLine.run("title", "import", "--data", data, list(LIST));
    assertThat(first.exit()).isZero();
    assertThat(first.out().lines()).hasSize(2).allMatch(line -> line.startsWith("added\tline "));
    assertThat(first.err()).contains("2 feeds added in 2 new titles, 0 known, 0 refused");
    Said second = TestLine.run("title", "import", "--data", data, list(LIST));
    assertThat(second.exit()).isZero();
    assertThat(second.out().lines()).hasSize(2).allMatch(line -> line.startsWith("known\t"));
  }

  @Test
  void whatIsRefusedIsNamedWithItsLineAndWhy() throws IOException {
    Said said =
        TestLine.run(
            "title",
            "import",
            "--data",
            data,
            list(LIST.replace("https://kompass.example/feed", "file:///etc/hosts")));
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.out()).containsPattern("(?m)^refused\tline 6\tKompass\tfile:///etc/hosts\t.+");
    assertThat(said.out()).contains("added\tline 3");
  }

  @Test
  void whatIsNoListIsAProblemAndChangesNothing() throws IOException {
    Said said = TestLine.run("title", "import", "--data", data, list("<html>no list</html>"));
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.out()).doesNotContain("added");
    assertThat(TestLine.run("title", "export", "--data", data).out()).doesNotContain("xmlUrl");
  }

  @Test
  void aMissingFileIsAProblemInOneSentenceAndMakesNoFolder() {
    Said said = TestLine.run("title", "import", "--data", data, folder.resolve("nix").toString());
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err()).startsWith("inkstand: there is no file").hasLineCount(1);
    assertThat(Path.of(data)).doesNotExist();
  }

  @Test
  void whatGoesOutComesInAgain() throws IOException {
    TestLine.fed(LIST, "title", "import", "--data", data, "-");
    Said out = TestLine.run("title", "export", "--data", data);
    assertThat(out.exit()).isZero();
    assertThat(out.err()).isEmpty();
    assertThat(out.out()).startsWith("<?xml").contains("https://orle.example/sport.xml");
    String other = folder.resolve("other").toString();
    Said in = TestLine.run("title", "import", "--data", other, list(out.out()));
    assertThat(in.exit()).isZero();
    assertThat(in.err()).contains("2 feeds added in 2 new titles");
    assertThat(TestLine.run("title", "export", "--data", other).out()).isEqualTo(out.out());
  }

  @Test
  void theStarterSetsAreListed() {
    Said said = TestLine.run("title", "starters");
    assertThat(said.exit()).isZero();
    assertThat(said.out()).containsPattern("(?m)^world\t\\d+ titles$");
  }

  private String list(String text) throws IOException {
    return Files.writeString(folder.resolve("list.opml"), text).toString();
  }
}
