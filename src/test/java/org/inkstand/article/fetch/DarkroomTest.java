package org.inkstand.article.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DarkroomTest {

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png", "gif"})
  void aLargePictureIsMadeSmallAndEncodedAnew(String format) throws IOException {
    Print master = Darkroom.master(TestPictures.file(format, 4_000, 2_000), 1_600);
    Print print = Darkroom.print(master, 320);

    BufferedImage small = TestPictures.decoded(print.bytes());
    assertThat(print.png()).isFalse();
    assertThat(small.getWidth()).isEqualTo(320);
    assertThat(small.getHeight()).isEqualTo(160);
    assertThat(red(small, 40, 20)).isTrue();
    assertThat(red(small, 280, 140)).isFalse();
  }

  @Test
  void aSmallPictureIsNotMadeLarger() throws IOException {
    Print master = Darkroom.master(TestPictures.file("jpeg", 300, 200), 1_600);

    assertThat(TestPictures.decoded(Darkroom.print(master, 1_200).bytes()).getWidth())
        .isEqualTo(300);
  }

  @Test
  void aSeeThroughPictureStaysSo() throws IOException {
    Print print = Darkroom.print(Darkroom.master(TestPictures.seeThrough(800, 600), 1_600), 320);

    assertThat(print.png()).isTrue();
    assertThat(TestPictures.decoded(print.bytes()).getRGB(300, 200) >>> 24).isZero();
  }

  @ParameterizedTest
  @CsvSource({"1, 400, 200", "3, 400, 200", "6, 200, 400", "8, 200, 400"})
  void aPictureTakenSidewaysIsTurned(int orientation, int width, int height) throws IOException {
    byte[] file = turned(TestPictures.file("jpeg", 400, 200), orientation);

    BufferedImage picture = TestPictures.decoded(Darkroom.master(file, 1_600).bytes());

    assertThat(picture.getWidth()).isEqualTo(width);
    assertThat(picture.getHeight()).isEqualTo(height);
    boolean right = orientation == 3 || orientation == 6;
    boolean bottom = orientation == 3 || orientation == 8;
    assertThat(red(picture, right ? width - 10 : 10, bottom ? height - 10 : 10)).isTrue();
  }

  @Test
  void aFewBytesThatAnnounceGigabytesAreNotDecoded() throws IOException {
    byte[] bomb = pngHeader(60_000, 60_000);

    assertThatThrownBy(() -> Darkroom.master(bomb, 1_600)).hasMessageContaining("too many");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<svg xmlns='http://www.w3.org/2000/svg'/>", "", "GIF89a", "BM not a bitmap"})
  void whatIsNoPhotographIsNotDeveloped(String file) {
    byte[] bytes = file.getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> Darkroom.master(bytes, 1_600)).isInstanceOf(IOException.class);
  }

  @Test
  void aTornPictureEndsInAReason() {
    byte[] whole = TestPictures.file("png", 800, 600);
    byte[] torn = java.util.Arrays.copyOf(whole, whole.length / 2);

    assertThatThrownBy(() -> Darkroom.master(torn, 1_600)).isInstanceOf(IOException.class);
  }

  private static boolean red(BufferedImage picture, int x, int y) {
    Color color = new Color(picture.getRGB(x, y));
    return color.getRed() > 200 && color.getBlue() < 60;
  }

  /** The file with an Exif segment after its first two bytes. */
  private static byte[] turned(byte[] jpeg, int orientation) throws IOException {
    ByteBuffer exif = ByteBuffer.allocate(36);
    exif.putShort((short) 0xffe1).putShort((short) 34);
    exif.put("Exif\0\0MM".getBytes(StandardCharsets.ISO_8859_1)).putShort((short) 42).putInt(8);
    exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
    exif.putShort((short) orientation).putShort((short) 0);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.write(exif.array());
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  private static byte[] pngHeader(int width, int height) throws IOException {
    ByteBuffer chunk = ByteBuffer.allocate(17);
    chunk.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
    chunk.put(new byte[] {8, 2, 0, 0, 0});
    CRC32 sum = new CRC32();
    sum.update(chunk.array());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
    out.write(chunk.array());
    out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    return out.toByteArray();
  }
}
