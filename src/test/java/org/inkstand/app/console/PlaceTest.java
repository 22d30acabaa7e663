package org.inkstand.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PlaceTest {

  private final Place place = new Place();

  @Test
  void aFolderIsNamedFromTheRoot() {
    place.data = Path.of("news/../paper");
    assertThat(place.given()).contains(Path.of("paper").toAbsolutePath());
    assertThat(place.folder()).isEqualTo(Path.of("paper").toAbsolutePath());
  }

  @Test
  void anEmptyNameIsNoFolder() {
    place.data = Path.of("");
    assertThat(place.given()).isEmpty();
    assertThat(place.folder()).isEqualTo(Path.of(System.getProperty("user.home"), ".inkstand"));
  }
}
