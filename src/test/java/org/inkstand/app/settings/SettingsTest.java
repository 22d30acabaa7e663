package org.inkstand.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator may write, and what they are told when they mistype it. */
class SettingsTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void theCommandLineGoesBeforeTheEnvironmentAndThatBeforeTheFile() throws IOException {
    Path file = file("inkstand.port=1001\ninkstand.feed.at-once=7\ninkstand.paper.name=Ours");
    Settings settings =
        Settings.read(
            file,
            Map.of("INKSTAND_PORT", "1002", "INKSTAND_FEED_AT_ONCE", "8", "PATH", "/bin"),
            Map.of("inkstand.port", "1003"));

    assertThat(settings.number("inkstand.port")).isEqualTo(1003);
    assertThat(settings.number("inkstand.feed.at-once")).isEqualTo(8);
    assertThat(settings.text("inkstand.paper.name")).isEqualTo("Ours");
    assertThat(settings.span("inkstand.feed.interval-min")).isEqualTo(Duration.ofMinutes(2));
  }

  @Test
  void anUnknownKeyIsNamedWithItsNearestNeighbour() throws IOException {
    Path file = file("inkstand.feed.atonce=7");

    assertThatThrownBy(() -> Settings.read(file, Map.of(), Map.of()))
        .isInstanceOf(SettingRefused.class)
        .hasMessageContaining("inkstand.feed.atonce")
        .hasMessageContaining("the nearest is inkstand.feed.at-once");
  }

  @Test
  void aMistypedVariableIsToldToo() {
    assertThatThrownBy(
            () -> Settings.read(folder.resolve("none"), Map.of("INKSTAND_PROT", "1"), Map.of()))
        .isInstanceOf(SettingRefused.class)
        .hasMessageContaining("INKSTAND_PROT");
  }

  @Test
  void aValueThatDoesNotFitIsShownWithWhatIsAllowed() throws IOException {
    Path file = file("inkstand.port=eighty");

    assertThatThrownBy(() -> Settings.read(file, Map.of(), Map.of()))
        .isInstanceOf(SettingRefused.class)
        .hasMessageContaining("inkstand.port")
        .hasMessageContaining("'eighty'")
        .hasMessageContaining("a whole number from 0 to 65535");
  }

  @Test
  void aPasswordIsNeverShown() throws IOException {
    Path file = file("inkstand.store.password=" + "x".repeat(300));

    assertThatThrownBy(() -> Settings.read(file, Map.of(), Map.of()))
        .isInstanceOf(SettingRefused.class)
        .hasMessageContaining("(hidden)")
        .hasMessageNotContaining("xxx");
  }

  @Test
  void everyFallbackFitsItsOwnBounds() {
    assertThat(Keys.ALL).allMatch(setting -> setting.fits().test(setting.fallback()));
  }

  @Test
  void theReadmeTellsEveryKeyAsItIs() throws IOException {
    assertThat(Files.readString(Path.of("README.md")))
        .as("print the table with KeyTable and put it between the marks")
        .contains(KeyTable.text());
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("inkstand.properties"), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://login.example", "login.example", "https://login.example/?a=b", "ftp://a"})
  void aProviderIsReachedEncryptedOrOnThisMachine(String issuer) {
    Map<String, String> said =
        Map.of("inkstand.account.oidc.issuer", issuer, "inkstand.account.oidc.client-id", "a");
    assertThatThrownBy(() -> Settings.read(Path.of("none"), Map.of(), said))
        .isInstanceOf(SettingRefused.class)
        .hasMessageContaining("inkstand.account.oidc.issuer");
  }

  @Test
  void aProviderWithoutOurNameAtItIsNone() {
    Map<String, String> said = Map.of("inkstand.account.oidc.issuer", "https://login.example");
    assertThatThrownBy(() -> Settings.read(Path.of("none"), Map.of(), said))
        .isInstanceOf(SettingRefused.class)
        .hasMessageContaining("go together");
  }
}
