package org.inkstand.app.press.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.inkstand.app.press.picture.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StudioTest {

  private final Studio studio = new Studio();

  @ParameterizedTest
  @EnumSource
  void aSceneFillsItsSheetWithManyColours(Scene scene) {
    BufferedImage picture = studio.paint(scene, "any", 320, 200);

    Set<Integer> colours = new HashSet<>();
    for (int x = 0; x < 320; x += 4) {
      for (int y = 0; y < 200; y += 4) {
        colours.add(picture.getRGB(x, y) & 0xf0f0f0);
      }
    }
    assertThat(colours).hasSizeGreaterThan(12);
  }

  @Test
  void theSameSeedGivesTheSamePicture() {
    byte[] one = studio.picture("harbour", "orle-flood-wire", 400, 250);
    byte[] again = new Studio().picture("harbour", "orle-flood-wire", 400, 250);

    assertThat(again).isEqualTo(one);
    assertThat(studio.picture("harbour", "another", 400, 250)).isNotEqualTo(one);
  }

  @Test
  void aPictureHasTheSizeThatWasAskedFor() throws Exception {
    BufferedImage read =
        ImageIO.read(new ByteArrayInputStream(studio.picture("night-city", "a", 800, 500)));

    assertThat(read.getWidth()).isEqualTo(800);
    assertThat(read.getHeight()).isEqualTo(500);
  }

  @Test
  void everyTitleHasAMark() throws Exception {
    byte[] icon = studio.icon("the-lantern", "#ffffff", "#d48a00");

    assertThat(ImageIO.read(new ByteArrayInputStream(icon)).getWidth()).isEqualTo(96);
  }
}
