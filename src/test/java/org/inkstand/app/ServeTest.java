package org.inkstand.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inkstand.TestBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of an installation, as processes: first start, a second one refused, an end, again. */
class ServeTest {

  private static final Pattern AT = Pattern.compile("Inkstand is at (http://localhost:\\d+)/");
  private static final Pattern PASSWORD = Pattern.compile("its password (\\S+) \\(shown this once");

  @TempDir private Path folder = Path.of("");

  @Test
  void anInstallationIsMadeServedGuardedStoppedAndServedAgain() throws IOException {
    Path data = folder.resolve("data");
    Path config = Files.writeString(folder.resolve("c"), "inkstand.titles.starter=none\n");
    String[] serve = {
      "serve", "--port", "0", "--data", data.toString(), "--config", config.toString()
    };
    String password;
    try (TestProcess first = TestProcess.inkstand(serve)) {
      first.untilSaid("Inkstand is at");
      password = found(PASSWORD, first.out());
      assertThat(signIn(found(AT, first.out()), password)).isEqualTo("/desk");
      assertThat(visitor(first).get("/").body()).contains("Nothing printed yet");
      assertThat(visitor(first).get("/wp-login.php").statusCode()).isEqualTo(404);
      try (TestProcess second = TestProcess.inkstand(serve)) {
        assertThat(second.end()).isEqualTo(1);
        assertThat(second.err()).startsWith("inkstand: another Inkstand (process ").hasLineCount(1);
      }
      assertThat(first.stop()).isEqualTo(143);
      // Not even of a robot that asks for what is not there.
      assertThat(first.err()).isEmpty();
    }
    try (TestProcess again = TestProcess.inkstand(serve)) {
      again.untilSaid("Inkstand is at");
      assertThat(again.out()).doesNotContain("password");
      assertThat(signIn(found(AT, again.out()), password)).isEqualTo("/desk");
    }
  }

  private static TestBrowser visitor(TestProcess server) {
    return new TestBrowser(URI.create(found(AT, server.out())));
  }

  private static String signIn(String address, String password) {
    TestBrowser browser = new TestBrowser(URI.create(address));
    return TestBrowser.place(browser.signIn("operator", password, "/desk"));
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).as(text).isTrue();
    return matcher.group(1);
  }
}
