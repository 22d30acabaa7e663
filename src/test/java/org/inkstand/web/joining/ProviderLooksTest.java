package org.inkstand.web.joining;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.inkstand.TestChromium;
import org.junit.jupiter.api.Test;

/**
 * The doors of a paper with a provider, and the account of somebody who came through them, in a
 * real browser: no barrier, and nothing wider than a telephone.
 */
class ProviderLooksTest extends ProviderVisit {

  private static final List<String> DOORS =
      List.of("/sign-in", "/sign-in/provider/answer?code=c0de&state=another");

  private static final List<String> ROOMS = List.of("/account", "/account/leaving", "/for-you");

  @Test
  void noDoorOfAProviderHasABarrierOrIsTooWide() {
    go(reader, "/sign-in/provider");
    List<String> wrong = new ArrayList<>();
    try (TestChromium chromium = TestChromium.start()) {
      look(chromium.browser(), 1280, ColorScheme.LIGHT, wrong);
      look(chromium.browser(), 390, ColorScheme.DARK, wrong);
      if (System.getProperty("inkstand.pictures") != null) {
        look(chromium.browser(), 1280, ColorScheme.DARK, wrong);
        look(chromium.browser(), 390, ColorScheme.LIGHT, wrong);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private void look(Browser browser, int width, ColorScheme scheme, List<String> wrong) {
    String base = "http://127.0.0.1:" + port;
    try (BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(base)
                .setViewportSize(width, 900)
                .setColorScheme(scheme))) {
      Page page = context.newPage();
      DOORS.forEach(path -> look(page, path, wrong));
      String key = reader.cookies().getOrDefault("inkstand-session", "");
      context.addCookies(List.of(new Cookie("inkstand-session", key).setUrl(base)));
      ROOMS.forEach(path -> look(page, path, wrong));
      page.navigate("/account");
      assertThat(page.locator("main").textContent())
          .contains(address, "Add another account at Town Hall");
    }
  }

  private static void look(Page page, String path, List<String> wrong) {
    page.navigate(path);
    String where = "%s at %d".formatted(path, page.viewportSize().width);
    for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
      wrong.add(where + ": " + rule.getHelp() + " " + rule.getNodes().getFirst().getHtml());
    }
    Object over =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    if (((Number) over).intValue() > 0) {
      wrong.add(where + " is " + over + " pixels too wide");
    }
    picture(page, path);
  }

  /** With {@code -Dinkstand.pictures=FOLDER} every page is kept as a picture, to be looked at. */
  private static void picture(Page page, String path) {
    String folder = System.getProperty("inkstand.pictures", "");
    if (!folder.isEmpty()) {
      Object light = page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches");
      String name =
          "%s-%d-%s.png"
              .formatted(
                  path.substring(1).replaceAll("[^a-z0-9-]+", "_"),
                  page.viewportSize().width,
                  Boolean.TRUE.equals(light) ? "dark" : "light");
      page.screenshot(
          new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name)));
    }
  }
}
