package org.inkstand.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inkstand.app.TestLine;
import org.inkstand.app.TestLine.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as a whole: what it tells somebody who asks, and somebody who mistypes. */
class MainCommandTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void helpNamesEveryCommandThatAnOperatorHas() {
    Said said = TestLine.run("--help");
    assertThat(said.exit()).isZero();
    assertThat(said.err()).isEmpty();
    for (String command :
        List.of("serve", "demo", "feed", "article", "title", "backup", "restore", "doctor")) {
      assertThat(said.out()).containsPattern("(?m)^  " + command + " ");
    }
    assertThat(said.out()).contains("Exit codes").doesNotContain("warm-up");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "serve",
        "demo",
        "feed",
        "feed parse",
        "feed check",
        "article extract",
        "title import",
        "title export",
        "backup",
        "restore",
        "doctor"
      })
  void everyCommandExplainsItself(String command) {
    Said said = TestLine.run((command + " --help").split(" "));
    assertThat(said.exit()).isZero();
    assertThat(said.out()).contains("Usage: inkstand " + command);
    assertThat(said.err()).isEmpty();
  }

  @Test
  void theVersionNamesItselfAndItsJava() {
    Said said = TestLine.run("--version");
    assertThat(said.exit()).isZero();
    assertThat(said.out()).startsWith("inkstand ").contains("java " + Runtime.version().feature());
    assertThat(said.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "serve --prot 80",
        "feed parse --bsae http://x.example/ f.xml",
        "feed parse",
        "feed check",
        "article extract",
        "article extract --nope x.html",
        "backup",
        "restore",
        "--nope"
      })
  void wrongUseIsToldOnStandardErrorWithTheRightUse(String line) {
    Said said = TestLine.run(line.split(" "));
    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    assertThat(said.err()).contains("Usage: inkstand").doesNotContain("\tat ");
  }

  @Test
  void aMistypedCommandIsToldItsNearestNeighbours() {
    Said said = TestLine.run("sevre");
    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    assertThat(said.err()).contains("'sevre'", "inkstand serve");
  }

  @Test
  void aWrongKeyStopsServingWithItsNameAndItsNearestNeighbour() throws IOException {
    Files.writeString(folder.resolve("inkstand.properties"), "inkstand.feed.atonce=7\n");
    Said said = TestLine.run("serve", "--data", folder.toString());
    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    assertThat(said.err())
        .startsWith("inkstand: there is no setting inkstand.feed.atonce")
        .contains("inkstand.feed.at-once")
        .doesNotContain("\tat ");
    assertThat(folder.resolve("inkstand.db")).doesNotExist();
  }

  @Test
  void aWrongValueStopsServingWithWhatWasGivenAndWhatIsAllowed() {
    Said said = TestLine.run("--port", "eighty", "--data", folder.resolve("new").toString());
    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.err())
        .contains("inkstand.port", "the command line", "'eighty'", "from 0 to 65535");
    assertThat(folder.resolve("new")).doesNotExist();
  }

  @Test
  void aSettingsFileThatWasNamedMustBeThere() {
    Said said = TestLine.run("serve", "--config", folder.resolve("nix.properties").toString());
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err()).startsWith("inkstand: there is no settings file");
  }

  @Test
  void theDemoLeavesAnInstallationAlone() throws IOException {
    Files.writeString(folder.resolve("inkstand.db"), "somebody's");
    Said said = TestLine.run("demo", "--data", folder.toString(), "--port", "0");
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err()).startsWith("inkstand: the demo wants an empty data folder");
    assertThat(folder.resolve("inkstand.db")).hasContent("somebody's");
  }
}
