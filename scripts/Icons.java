import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Draws the paper's mark, a capital I in the white of the paper with a full stop in red ink, in
 * every size that browsers ask for: {@code java scripts/Icons.java src/main/resources/static}.
 */
public class Icons {

  private static final Color INK = new Color(0x17181c);
  private static final Color PAPER = new Color(0xfbfaf7);
  private static final Color RED = new Color(0xe0432c);

  public static void main(String[] arguments) throws IOException {
    Path into = Path.of(arguments[0]);
    Files.createDirectories(into);
    write(into.resolve("icon-180.png"), draw(180, 0, 1));
    write(into.resolve("icon-192.png"), draw(192, .2, 1));
    write(into.resolve("icon-512.png"), draw(512, .2, 1));
    write(into.resolve("icon-maskable-512.png"), draw(512, 0, .72));
    Files.write(into.resolve("favicon.ico"), ico(draw(32, .2, 1.12)));
    Files.writeString(into.resolve("icon.svg"), svg());
  }

  /** The letter on a field of 100 by 100: slab, stem with bracketed corners, slab. */
  private static Path2D letter() {
    var path = new Path2D.Double();
    path.moveTo(24, 17);
    path.lineTo(62, 17);
    path.lineTo(62, 22.5);
    path.curveTo(54.5, 22.5, 52.5, 24.5, 52.5, 31);
    path.lineTo(52.5, 69);
    path.curveTo(52.5, 75.5, 54.5, 77.5, 62, 77.5);
    path.lineTo(62, 83);
    path.lineTo(24, 83);
    path.lineTo(24, 77.5);
    path.curveTo(31.5, 77.5, 33.5, 75.5, 33.5, 69);
    path.lineTo(33.5, 31);
    path.curveTo(33.5, 24.5, 31.5, 22.5, 24, 22.5);
    path.closePath();
    return path;
  }

  private static BufferedImage draw(int size, double corner, double scale) {
    var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setColor(INK);
    g.fill(new RoundRectangle2D.Double(0, 0, size, size, 2 * corner * size, 2 * corner * size));
    var place = new AffineTransform();
    place.translate(size / 2.0, size / 2.0);
    place.scale(scale * size / 100, scale * size / 100);
    place.translate(-50, -50);
    g.transform(place);
    g.setColor(PAPER);
    g.fill(letter());
    g.setColor(RED);
    g.fill(new Ellipse2D.Double(65, 66, 17, 17));
    g.dispose();
    return image;
  }

  private static String svg() {
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
        <rect width="100" height="100" rx="20" fill="#17181c"/>
        <path fill="#fbfaf7" d="M24 17h38v5.5c-7.500 0-9.500 2-9.500 8.500v38c0 6.500 2 8.500 9.500 8.500V83H24\
        v-5.500c7.500 0 9.500-2 9.500-8.500V31c0-6.500-2-8.500-9.500-8.500z"/>
        <circle cx="73.500" cy="74.500" r="8.500" fill="#e0432c"/>
        </svg>
        """
        .replace(".500", ".5");
  }

  private static void write(Path file, BufferedImage image) throws IOException {
    ImageIO.write(image, "png", file.toFile());
  }

  /** An ICO file is a short table with a PNG behind it. */
  private static byte[] ico(BufferedImage image) throws IOException {
    var png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.write(new byte[] {0, 0, 1, 0, 1, 0, 32, 32, 0, 0, 1, 0, 32, 0});
      out.writeInt(Integer.reverseBytes(png.size()));
      out.writeInt(Integer.reverseBytes(22));
      png.writeTo(out);
    }
    return bytes.toByteArray();
  }
}
