package org.inkstand.article.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inkstand.article.PictureSettings;
import org.inkstand.article.Pictures;
import org.inkstand.article.Pictures.Rendered;
import org.inkstand.kit.http.AddressRange;
import org.inkstand.kit.http.HttpFetcher;
import org.inkstand.kit.http.HttpSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageDoorTest {

  private final WireMockServer press =
      new WireMockServer(WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());
  private final HttpFetcher fetcher =
      new HttpFetcher(
          HttpSettings.standard("Inkstand/test (+https://inkstand.example)")
              .allowing(List.of(AddressRange.of("127.0.0.1/32"))),
          Clock.systemUTC());

  @TempDir Path folder;

  @BeforeEach
  void start() {
    press.start();
    press.stubFor(
        get("/flood.jpg")
            .willReturn(aResponse().withBody(TestPictures.file("jpeg", 2_000, 1_000))));
  }

  @AfterEach
  void stop() {
    press.stop();
    fetcher.close();
  }

  private Pictures pictures() {
    return new ImageDoor(PictureSettings.in(folder), fetcher, _ -> false);
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + press.port() + path);
  }

  private static String token(String door) {
    return door.substring("/picture/".length());
  }

  private Rendered render(Pictures pictures, String path, int width) {
    return pictures.render(token(pictures.door(at(path))), width);
  }

  @Test
  void aPictureThatWasForgottenIsOnDiskNoMore() throws IOException {
    Pictures pictures = pictures();
    render(pictures, "/flood.jpg", 320);
    render(pictures, "/flood.jpg", 800);
    assertThat(kept()).hasSize(3);

    pictures.forget(pictures.door(at("/flood.jpg")) + "/320");
    pictures.forget("/picture/forged");
    pictures.forget("https://elsewhere.example/flood.jpg");

    assertThat(kept()).isEmpty();
    assertThat(render(pictures, "/flood.jpg", 320)).isInstanceOf(Rendered.Shown.class);
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("pictures"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void aPictureIsShownAtTheWidthAskedForAndFetchedOnce() {
    Pictures pictures = pictures();

    Rendered.Shown small = (Rendered.Shown) render(pictures, "/flood.jpg", 320);
    Rendered.Shown large = (Rendered.Shown) render(pictures, "/flood.jpg", 1_200);

    assertThat(small.contentType()).isEqualTo("image/jpeg");
    assertThat(TestPictures.decoded(small.bytes()).getWidth()).isEqualTo(320);
    assertThat(TestPictures.decoded(large.bytes()).getWidth()).isEqualTo(1_200);
    press.verify(1, getRequestedFor(urlEqualTo("/flood.jpg")).withoutHeader("Referer"));
  }

  @Test
  void manyReadersAtOnceCauseOneFetch() throws InterruptedException {
    Pictures pictures = pictures();
    List<Thread> readers =
        IntStream.range(0, 20)
            .mapToObj(_ -> Thread.ofVirtual().start(() -> render(pictures, "/flood.jpg", 480)))
            .toList();
    for (Thread reader : readers) {
      reader.join();
    }
    press.verify(1, getRequestedFor(urlEqualTo("/flood.jpg")));
  }

  @Test
  void anAddressThatWeDidNotSealIsNotOurs() {
    Pictures pictures = pictures();
    String token = token(pictures.door(at("/flood.jpg")));
    String forged = (token.startsWith("A") ? "B" : "A") + token.substring(1);

    assertThat(pictures.render(forged, 320)).isInstanceOf(Rendered.NotOurs.class);
    assertThat(pictures.render("", 320)).isInstanceOf(Rendered.NotOurs.class);
    assertThat(pictures.render("%%%", 320)).isInstanceOf(Rendered.NotOurs.class);
    assertThat(pictures.render(token, 321)).isInstanceOf(Rendered.NotOurs.class);
  }

  @Test
  void theDoorKnowsItsOwnAddresses() {
    Pictures pictures = pictures();
    String door = pictures.door(at("/flood.jpg"));

    assertThat(pictures.gave(door)).isTrue();
    assertThat(pictures.gave(door + "/320")).isTrue();
    assertThat(pictures.gave(door + "/321")).isFalse();
    assertThat(pictures.gave("/picture/made-up-by-somebody-else/320")).isFalse();
    assertThat(pictures.gave("https://post.example" + door)).isFalse();
  }

  @Test
  void tokensAndPicturesOutliveARestart() {
    String door = pictures().door(at("/flood.jpg"));
    render(pictures(), "/flood.jpg", 320);

    assertThat(pictures().render(token(door), 320)).isInstanceOf(Rendered.Shown.class);
    press.verify(1, getRequestedFor(urlEqualTo("/flood.jpg")));
  }

  @Test
  void theSecretIsForItsOwnerOnly() throws IOException {
    pictures();

    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("secret.key"))))
        .isEqualTo("rw-------");
  }

  @Test
  void aPictureThatCannotBeHadIsNotAskedForAgainSoon() {
    press.stubFor(get("/lost.jpg").willReturn(status(404)));
    press.stubFor(get("/drawing.svg").willReturn(ok("<svg onload='alert(1)'/>")));
    Pictures pictures = pictures();

    assertThat(render(pictures, "/lost.jpg", 320))
        .isEqualTo(new Rendered.Missing("the server says 404 Not Found"));
    assertThat(render(pictures, "/lost.jpg", 480)).isInstanceOf(Rendered.Missing.class);
    assertThat(render(pictures, "/drawing.svg", 320)).isInstanceOf(Rendered.Missing.class);
    press.verify(1, getRequestedFor(urlEqualTo("/lost.jpg")));
  }

  @Test
  void theCacheKeepsItsBound() throws IOException {
    PictureCache cache = new PictureCache(folder.resolve("small"), 100_000);
    Print print = new Print(new byte[9_000], false);

    for (int i = 0; i < 50; i++) {
      cache.keep(at("/" + i), 320, print);
    }

    try (Stream<Path> files = Files.walk(folder.resolve("small"))) {
      assertThat(files.filter(Files::isRegularFile).count()).isBetween(5L, 11L);
    }
  }
}
