package org.inkstand.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.inkstand.app.console.Problem;
import org.inkstand.app.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a personal paper starts, and from where its owner is known without signing in. */
class OwnerRuleTest {

  private static Settings personal(Map<String, String> said) {
    Map<String, String> all = new HashMap<>(said);
    all.putIfAbsent("inkstand.mode", "personal");
    return Settings.read(Path.of("no such file"), Map.of(), all);
  }

  @ParameterizedTest
  @CsvSource({
    "0.0.0.0, ''",
    "192.168.1.7, ''",
    "'::', ''",
    "127.0.0.1, https://paper.example",
    "127.0.0.1.evil.example, ''"
  })
  void whatOthersCanReachDoesNotStartUnlessSomebodySaysWhoItsOwnerIs(String address, String base) {
    Map<String, String> reachable = Map.of("inkstand.address", address, "inkstand.base-url", base);
    assertThatThrownBy(() -> OwnerRule.check(personal(reachable)))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("inkstand.personal.owner=signs-in")
        .message()
        .doesNotContain("\n");
    for (String owner : new String[] {"signs-in", "nearby"}) {
      Map<String, String> said = new HashMap<>(reachable);
      said.put("inkstand.personal.owner", owner);
      OwnerRule.check(personal(said));
    }
    Map<String, String> many = new HashMap<>(reachable);
    many.put("inkstand.mode", "paper");
    OwnerRule.check(personal(many));
  }

  @ParameterizedTest
  @CsvSource({"127.0.0.1, ''", "::1, http://localhost:8080", "localhost, ''"})
  void whatOnlyThisMachineReachesStartsAsItIs(String address, String base) {
    OwnerRule.check(personal(Map.of("inkstand.address", address, "inkstand.base-url", base)));
  }

  @Test
  void nearbyIsThisMachineUnlessMoreIsNamed() {
    assertThat(OwnerRule.ranges(personal(Map.of()))).containsExactly("127.0.0.0/8", "::1/128");
    assertThat(OwnerRule.ranges(personal(Map.of("inkstand.personal.owner", "signs-in")))).isEmpty();
    assertThat(OwnerRule.ranges(personal(Map.of("inkstand.personal.ranges", "10.1.0.0/16"))))
        .containsExactly("10.1.0.0/16");
    assertThat(OwnerRule.ranges(personal(Map.of("inkstand.mode", "paper")))).isEmpty();
  }
}
