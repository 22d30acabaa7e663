package org.inkstand.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher, in a clone of its own with a PATH of its own: a JDK that only says what it was
 * asked for, and a Maven that only leaves a jar.
 */
class LauncherTest {

  /** What the script needs of a system, and nothing that could build or run Inkstand. */
  private static final List<String> TOOLS =
      List.of(
          "bash",
          "dirname",
          "readlink",
          "sed",
          "find",
          "mkdir",
          "rm",
          "touch",
          "tail",
          "cat",
          "sleep");

  /** Where the launcher looks last: a machine that runs this test has its JDK there. */
  private static final Pattern USUAL_FOLDERS =
      Pattern.compile(" (/usr(/local)?/lib/jvm|/opt/j|/Library/Java)[^ ;]*");

  @TempDir private Path folder = Path.of("");
  private Path clone = Path.of("");
  private Path bin = Path.of("");

  @BeforeEach
  void cloneAndPath() throws IOException {
    clone = Files.createDirectory(folder.resolve("clone"));
    bin = Files.createDirectory(folder.resolve("bin"));
    String script = Files.readString(Path.of("inkstand"));
    Path nowhere = folder.resolve("nowhere");
    Files.writeString(
        clone.resolve("inkstand"), USUAL_FOLDERS.matcher(script).replaceAll(" " + nowhere));
    executable(clone.resolve("inkstand"));
    Files.createDirectories(clone.resolve("src/main"));
    Files.createDirectories(clone.resolve("scripts"));
    Files.writeString(clone.resolve("pom.xml"), "<project/>");
    for (String tool : TOOLS) {
      Files.createSymbolicLink(bin.resolve(tool), where(tool));
    }
  }

  @Test
  void aMissingJdkIsNamedInOneLineWithTheCommandThatInstallsIt() {
    Ended ended = run(Map.of(), "serve");
    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .startsWith("inkstand: needs a JDK 25 or newer")
        .contains("sudo apt-get install openjdk-25-jdk-headless", "JAVA_HOME")
        .hasLineCount(1);
  }

  @Test
  void anOldJdkIsNoJdk() throws IOException {
    Path old = jdk("old", "17.0.9");
    Ended ended = run(Map.of("JAVA_HOME", old.toString()), "serve");
    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.err()).startsWith("inkstand: needs a JDK 25 or newer").hasLineCount(1);
  }

  @Test
  void aMissingMavenIsNamedInOneLineWithTheCommandThatInstallsIt() throws IOException {
    Ended ended = run(jdk25(), "serve");
    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .startsWith("inkstand: needs Maven to build")
        .contains("sudo apt-get install maven")
        .hasLineCount(1);
  }

  @Test
  void helpNeedsNoBuildAndNoJdk() {
    Ended ended = run(Map.of(), "--help");
    assertThat(ended.exit()).isZero();
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).contains("not built yet", "./inkstand [COMMAND]");
    assertThat(clone.resolve("target")).doesNotExist();
    String whole = TestLine.run("--help").out();
    for (String line : ended.out().split("\n")) {
      if (line.startsWith("  ") && !line.matches("  (test|build) .*")) {
        for (String command : line.strip().split("  ")[0].split(", ")) {
          assertThat(whole).as("commands").containsPattern("(?m)^  " + command + " ");
        }
      }
    }
  }

  @Test
  void theFirstStartBuildsBehindOneLineAndThenRuns() throws IOException {
    maven("mkdir -p target; echo jar > target/inkstand.jar");
    Ended ended = run(jdk25(), "serve", "--port", "8081");
    assertThat(ended.err())
        .startsWith("Building Inkstand (the first time downloads what it needs) …\n")
        .contains("Building Inkstand (the first time downloads what it needs): done in ");
    assertThat(ended.out()).endsWith("inkstand.jar serve --port 8081\n");
    assertThat(ended.exit()).isZero();
  }

  @Test
  void whatIsBuiltIsRunAgainUntilTheSourcesAreNewer() throws IOException {
    maven("mkdir -p target; echo jar > target/inkstand.jar");
    run(jdk25(), "doctor");
    assertThat(run(jdk25(), "doctor").err()).isEmpty();
    Path source = Files.writeString(clone.resolve("src/main/New.java"), "class New {}");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
    assertThat(run(jdk25(), "doctor").err()).startsWith("Building Inkstand");
  }

  @Test
  void whoAsksForHelpOfAnOlderBuildWaitsForNoNewOne() throws IOException {
    maven("mkdir -p target; echo jar > target/inkstand.jar");
    run(jdk25(), "doctor");
    Files.delete(clone.resolve("target/run/built"));
    Ended ended = run(jdk25(), "--help");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).endsWith("inkstand.jar --help\n");
  }

  @Test
  void aBuildThatFailsEndsWithTheEndOfItsLog() throws IOException {
    maven("echo '[ERROR] no such host'; exit 1");
    Ended ended = run(jdk25(), "serve");
    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .contains("[ERROR] no such host", "failed after", "target/build.log")
        .doesNotContain("done in");
  }

  @Test
  void testHandsItsArgumentsToMavenAndItsExitCodeBack() throws IOException {
    maven("echo \"mvn $*\"; exit 7");
    Ended ended = run(jdk25(), "test", "-Dtest=TidyTest");
    assertThat(ended.out()).isEqualTo("mvn -B verify -Dtest=TidyTest\n");
    assertThat(ended.exit()).isEqualTo(7);
  }

  @Test
  void whatAnOperatorSaysOfTheMachineReachesIt() throws IOException {
    maven("mkdir -p target; echo jar > target/inkstand.jar");
    Map<String, String> said = new HashMap<>(jdk25());
    said.put("INKSTAND_JAVA_OPTS", "-Xmx300m -Dx=y");
    assertThat(run(said, "doctor").out()).contains(" -Xmx300m -Dx=y -jar ");
  }

  private record Ended(int exit, String out, String err) {}

  private Ended run(Map<String, String> environment, String... arguments) {
    List<String> line = new ArrayList<>(List.of(clone.resolve("inkstand").toString()));
    line.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", bin.toString());
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(environment);
    try (TestProcess process = TestProcess.of(builder)) {
      int exit = process.end();
      return new Ended(exit, process.out(), process.err());
    }
  }

  /**
   * An environment with a JDK 25, whose java unpacks when told to and else says what it was told.
   */
  private Map<String, String> jdk25() throws IOException {
    Path jdk = folder.resolve("jdk-25");
    return Map.of("JAVA_HOME", (Files.exists(jdk) ? jdk : jdk("jdk-25", "25.0.1")).toString());
  }

  private Path jdk(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"%s\"\n".formatted(version));
    script(
        home.resolve("bin/java"),
        """
        for word in "$@"; do
          [ "$word" != extract ] || mkdir -p "%1$s/target/run"
        done
        case "$*" in
          *extract*) echo jar >"%1$s/target/run/inkstand.jar" ;;
          *) echo "java $*" ;;
        esac
        """
            .formatted(clone));
    script(home.resolve("bin/javac"), "exit 1");
    return home;
  }

  private void maven(String does) throws IOException {
    script(bin.resolve("mvn"), "cd '%s'\n%s".formatted(clone, does));
  }

  private void script(Path file, String does) throws IOException {
    Files.writeString(file, "#!%s\n%s\n".formatted(bin.resolve("bash"), does));
    executable(file);
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static Path where(String tool) {
    for (String place : List.of("/usr/bin/", "/bin/", "/usr/local/bin/")) {
      if (Files.isExecutable(Path.of(place + tool))) {
        return Path.of(place + tool);
      }
    }
    throw new IllegalStateException("this system has no " + tool);
  }
}
