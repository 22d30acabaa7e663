package org.inkstand.app.press.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.inkstand.app.press.picture.scene.Scene;

/** Writes sheets on which every scene can be looked at: {@code FOLDER VARIANTS [SCENE…]}. */
final class ContactSheet {

  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
  private static final int WIDTH = 640;
  private static final int HEIGHT = 400;
  private static final int ROWS = 4;

  private ContactSheet() {}

  /** Paints and writes. */
  public static void main(String[] arguments) throws IOException {
    int variants = Integer.parseInt(arguments[1]);
    List<Scene> scenes =
        arguments.length > 2
            ? Stream.of(arguments).skip(2).map(name -> Scene.named(name).orElseThrow()).toList()
            : List.of(Scene.values());
    Studio studio = new Studio();
    for (int first = 0; first < scenes.size(); first += ROWS) {
      List<Scene> some = scenes.subList(first, Math.min(scenes.size(), first + ROWS));
      BufferedImage sheet =
          new BufferedImage(WIDTH * variants, HEIGHT * some.size(), BufferedImage.TYPE_INT_RGB);
      Graphics2D brush = sheet.createGraphics();
      for (int row = 0; row < some.size(); row++) {
        long start = CPU.getCurrentThreadCpuTime();
        for (int column = 0; column < variants; column++) {
          BufferedImage picture =
              studio.paint(some.get(row), "sheet-" + column, 2 * WIDTH, 2 * HEIGHT);
          brush.drawImage(
              picture.getScaledInstance(WIDTH, HEIGHT, java.awt.Image.SCALE_AREA_AVERAGING),
              column * WIDTH,
              row * HEIGHT,
              null);
        }
        long millis = (CPU.getCurrentThreadCpuTime() - start) / 1_000_000 / variants;
        System.out.println(some.get(row) + " " + millis + " ms of processor a picture");
      }
      brush.dispose();
      ImageIO.write(sheet, "png", new File(arguments[0], "sheet-" + first / ROWS + ".png"));
    }
  }
}
