package org.inkstand.testnews;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.GeneralPath;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Random;
import javax.imageio.ImageIO;
import org.inkstand.article.Pictures;

/** Pictures painted on the spot: a sky, a light, and hills in the colours of the scene's name. */
public final class FakePictures implements Pictures {

  @Override
  public String door(URI picture) {
    return "/picture/" + picture.getPath().replaceAll("\\W", "");
  }

  @Override
  public void forget(String address) {
    // It keeps none.
  }

  @Override
  public boolean gave(String address) {
    return address.startsWith("/picture/");
  }

  @Override
  public Rendered render(String token, int width) {
    if (!WIDTHS.contains(width) || !token.matches("[a-z-]+(-\\d+)?")) {
      return new Rendered.NotOurs();
    }
    if (token.startsWith("missing")) {
      return new Rendered.Missing("its server has gone");
    }
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(paint(token.hashCode(), width), "jpg", out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory refused a picture", e);
    }
    return new Rendered.Shown(out.toByteArray(), "image/jpeg");
  }

  private static BufferedImage paint(int seed, int width) {
    int height = width * 2 / 3;
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    var random = new Random(seed);
    float hue = random.nextFloat();
    Color high = Color.getHSBColor(hue, .35f, .55f);
    Color low = Color.getHSBColor(hue + .08f, .22f, .92f);
    g.setPaint(new GradientPaint(0, 0, high, 0, height * .7f, low));
    g.fillRect(0, 0, width, height);
    g.setColor(new Color(255, 250, 235, 200));
    int sun = width / 14;
    g.fillOval(random.nextInt(width - sun), height / 6 + random.nextInt(height / 4), sun, sun);
    for (int hill = 0; hill < 4; hill++) {
      g.setColor(Color.getHSBColor(hue + .5f, .30f, .5f - hill * .11f));
      g.fill(ridge(random, width, height, .5 + hill * .13));
    }
    g.dispose();
    return image;
  }

  private static GeneralPath ridge(Random random, int width, int height, double share) {
    double phase = random.nextDouble() * 7;
    double waves = 2 + random.nextDouble() * 6;
    var path = new GeneralPath();
    path.moveTo(0, height);
    for (int i = 0; i <= 60; i++) {
      double x = i / 60.0;
      double y = share + .06 * Math.sin(phase + waves * x) + .02 * Math.sin(phase + 4 * waves * x);
      path.lineTo(x * width, y * height);
    }
    path.lineTo(width, height);
    path.closePath();
    return path;
  }
}
