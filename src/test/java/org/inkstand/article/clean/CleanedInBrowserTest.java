package org.inkstand.article.clean;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inkstand.TestChromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page made of cleaned fragments runs nothing, in a real browser and with no policy that would
 * hinder it: no script, no dialog, no request but for the pictures behind our door. Each fragment
 * is parsed with the page, then once more as a part of it, and once more as the browser wrote it;
 * then everything in it is pointed at, pressed and focused.
 */
@TestInstance(Lifecycle.PER_CLASS)
class CleanedInBrowserTest {

  private static final int PART = 500;

  /** Whatever a reader may do, and whatever happens by itself. */
  private static final String POKE =
      """
      fragments => {
        window.ran = window.ran || 0;
        const again = document.createElement('div');
        document.body.append(again);
        for (const fragment of fragments) {
          const part = document.createElement('div');
          again.append(part);
          part.innerHTML = fragment;
          part.innerHTML = part.innerHTML;
          const raw = document.createElement('template');
          raw.innerHTML = fragment;
          part.append(document.importNode(raw.content, true));
        }
        document.addEventListener('click', e => e.preventDefault(), true);
        document.addEventListener('submit', e => e.preventDefault(), true);
        const events = ['click', 'mouseover', 'focus', 'error', 'load', 'toggle', 'pointerenter',
          'animationstart', 'transitionend', 'input', 'keydown', 'scroll', 'begin', 'wheel'];
        for (const each of document.querySelectorAll('body *')) {
          for (const name of events) {
            each.dispatchEvent(new Event(name, {bubbles: false, cancelable: true}));
          }
        }
        return {
          ran: window.ran,
          odd: [...document.querySelectorAll('[id],[name],[style],script,style,iframe,svg,math,form,input')]
            .filter(e => e.closest('div')).map(e => e.outerHTML),
          links: [...document.querySelectorAll('[href]')].map(e => e.protocol)
            .filter(p => !['http:', 'https:', 'mailto:', ':'].includes(p))
        };
      }
      """;

  private TestChromium chromium;

  @BeforeAll
  void open() {
    chromium = TestChromium.start();
  }

  @AfterAll
  void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void theAttacksAreRealOnes() {
    var pictures = TestAttacks.all().stream().filter(each -> each.startsWith("<img")).limit(40);
    var seen = visit(pictures.toList());
    assertThat(seen.ran).isPositive();
  }

  @Test
  void whatWasCleanedRunsNothing() {
    clean(TestAttacks.all());
  }

  @Test
  void whatWasMutatedAndCleanedRunsNothing() {
    clean(TestAttacks.mutated(47, 800));
  }

  @Test
  void whatWasCleanedWhereFilmsMayBeShownRunsNothingBesideThem() {
    var attacks = new ArrayList<>(TestAttacks.list("PLAYERS"));
    attacks.addAll(TestAttacks.all().stream().filter(each -> each.contains("iframe")).toList());
    clean(attacks, new HtmlCleaner(PictureDoor.shut(), CleanerPromises.PLAYERS));
  }

  @Test
  void picturesAreAskedForAtTheDoorOnly() {
    var pictures = TestAttacks.all().stream().filter(each -> each.startsWith("<img src="));
    var cleaned = pictures.map(each -> CleanerPromises.clean(each).html()).distinct().limit(12);
    hold(cleaned.toList());
  }

  /** What is left of thousands of attacks is a few hundred harmless things, each looked at once. */
  private void clean(List<String> attacks) {
    clean(attacks, new HtmlCleaner(PictureDoor.shut()));
  }

  private void clean(List<String> attacks, HtmlCleaner cleaner) {
    var cleaned =
        attacks.stream()
            .map(each -> cleaner.clean(each, CleanerPromises.BASE).html())
            .distinct()
            .toList();
    for (int at = 0; at < cleaned.size(); at += PART) {
      hold(cleaned.subList(at, Math.min(at + PART, cleaned.size())));
    }
  }

  private void hold(List<String> fragments) {
    var seen = visit(fragments);
    assertThat(seen.ran).as("scripts that ran").isZero();
    assertThat(seen.dialogs).isEmpty();
    assertThat(seen.requests).as("requests beside pictures through our door").isEmpty();
    assertThat(seen.odd).allSatisfy(CleanedInBrowserTest::film);
  }

  /** Frames of films that were allowed are as they were written. */
  private static void film(String odd) {
    String written = odd.replace("allowfullscreen=\"\"", "allowfullscreen");
    CleanerPromises.holdFramed(written);
    assertThat(odd).startsWith("<iframe ");
  }

  private record Seen(int ran, List<String> dialogs, List<String> requests, List<String> odd) {}

  private Seen visit(List<String> fragments) {
    var requests = Collections.synchronizedList(new ArrayList<String>());
    var dialogs = Collections.synchronizedList(new ArrayList<String>());
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.onDialog(
          dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
          });
      context.route("**/*", route -> answer(route, page(fragments), requests));
      page.navigate("http://paper.test/");
      var found = JsonMapper.shared().valueToTree(page.evaluate(POKE, fragments));
      var odd = new ArrayList<String>();
      found.path("odd").forEach(each -> odd.add(each.asString()));
      found.path("links").forEach(each -> odd.add(each.asString()));
      return new Seen(found.path("ran").asInt(), dialogs, requests, odd);
    }
  }

  private static void answer(Route route, String page, List<String> requests) {
    String asked = route.request().url();
    if (asked.equals("http://paper.test/")) {
      route.fulfill(
          new Route.FulfillOptions().setContentType("text/html; charset=utf-8").setBody(page));
      return;
    }
    boolean film =
        route.request().isNavigationRequest()
            && CleanerPromises.PLAYERS
                .frame(asked)
                .filter(f -> f.address().equals(asked))
                .isPresent();
    if (!film
        && !asked.startsWith("http://paper.test/picture/")
        && !asked.endsWith("/favicon.ico")) {
      requests.add(asked);
    }
    route.fulfill(new Route.FulfillOptions().setStatus(404).setBody(""));
  }

  private static String page(List<String> fragments) {
    return IntStream.range(0, fragments.size())
        .mapToObj(i -> "<div class=part>" + fragments.get(i) + "</div>")
        .collect(
            Collectors.joining("\n", "<!DOCTYPE html><meta charset=utf-8><title>x</title>", ""));
  }
}
