package org.inkstand.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HEAD says what GET says, without the body. */
class HeadTest {

  private final PaperServer paper = PaperServer.shared();

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/titles", "/search?q=weir", "/about", "/sitemap.xml", "/robots.txt"})
  void headSaysWhatGetSays(String path) throws IOException {
    HttpResponse<String> get = paper.get(path);
    HttpResponse<String> head = paper.ask("HEAD", path);

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("Content-Type"))
        .isEqualTo(get.headers().firstValue("Content-Type"));
    assertThat(head.headers().firstValueAsLong("Content-Length").orElse(0)).isPositive();
    assertThat(head.headers().firstValue("Content-Security-Policy")).isPresent();
  }

  @Test
  void whatIsNotThereIsNotThereForHeadEither() throws IOException {
    HttpResponse<String> head = paper.ask("HEAD", "/nowhere");

    assertThat(head.statusCode()).isEqualTo(404);
    assertThat(head.body()).isEmpty();
  }

  @Test
  void headDoesNotWaitForWhatNeverEnds() throws IOException {
    assertThat(paper.ask("HEAD", "/live?edition=1").statusCode()).isEqualTo(404);
  }
}
