package org.inkstand.article.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inkstand.article.player.VideoPlayers.Frame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which frames an operator's players show, and how. */
class VideoPlayersTest {

  private static final VideoPlayers PLAYERS =
      VideoPlayers.of(
          List.of("YouTube.com", "player.vimeo.com", "www.dailymotion.com", "films.example"));

  @Test
  void aPlayerWithAHostThatSetsNoCookieIsShownByThat() {
    assertThat(PLAYERS.hosts())
        .containsExactlyInAnyOrder(
            "www.youtube-nocookie.com", "player.vimeo.com", "geo.dailymotion.com", "films.example");
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.youtube.com/embed/abcdefghij_?rel=0&autoplay=1,"
        + " https://www.youtube-nocookie.com/embed/abcdefghij_",
    "//www.youtube-nocookie.com/embed/abcdefghij_,"
        + " https://www.youtube-nocookie.com/embed/abcdefghij_",
    "https://player.vimeo.com/video/76979871?h=1&title=0,"
        + " https://player.vimeo.com/video/76979871?dnt=1",
    "HTTPS://WWW.Dailymotion.com/embed/video/x8abc,"
        + " https://geo.dailymotion.com/player.html?video=x8abc",
    "https://films.example/videos/embed/9c9de5e8-0a1e?start=3#t,"
        + " https://films.example/videos/embed/9c9de5e8-0a1e?start=3"
  })
  void aFilmIsShownAtAnAddressOfOurMakingWhichIsMadeTheSameAgain(String found, String shown) {
    assertThat(PLAYERS.frame(found)).map(Frame::address).contains(shown);
    assertThat(PLAYERS.frame(shown)).map(Frame::address).contains(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://www.youtube.com/embed/abcdefghij_",
        "https://www.youtube.com/watch?v=abcdefghij_",
        "https://www.youtube.com/embed/videoseries?list=PL1",
        "https://www.youtube.com.evil.example/embed/abcdefghij_",
        "https://evil.example/https://www.youtube.com/embed/abcdefghij_",
        "https://www.youtube.com@evil.example/embed/abcdefghij_",
        "https://user@player.vimeo.com/video/1",
        "https://player.vimeo.com:8443/video/1",
        "https:\\\\player.vimeo.com/video/1",
        "https://player.vimeo.com\\@evil.example/video/1",
        "https://films.example/account/delete",
        "https://films.example/embed/a\"onload=x",
        "https://films.example/embed/<script>",
        "https://films.example/embed/../../account",
        "https://sub.films.example/embed/1",
        "javascript:alert(1)//films.example/embed/1",
        "data:text/html,//films.example/embed/1",
        "/embed/1",
        ""
      })
  void everythingElseIsNoFrame(String found) {
    assertThat(PLAYERS.frame(found)).isEmpty();
    assertThat(VideoPlayers.NONE.frame(found)).isEmpty();
  }

  @Test
  void whereNobodyAllowedAPlayerThereIsNone() {
    assertThat(VideoPlayers.NONE.frame("https://www.youtube.com/embed/abcdefghij_")).isEmpty();
    assertThat(VideoPlayers.of(List.of("", " ")).hosts()).isEmpty();
  }

  @Test
  void framesOfAPlayerThatIsNoLongerAllowedAreTakenOutOfWhatWasCleanedBefore() {
    String html =
        "<blockquote class=\"embed\"><iframe src=\"https://player.vimeo.com/video/1?dnt=1\""
            + " title=\"Vimeo\" allowfullscreen></iframe><p>Link</p></blockquote>";
    assertThat(PLAYERS.keptIn(html)).isEqualTo(html);
    assertThat(VideoPlayers.NONE.keptIn(html))
        .isEqualTo("<blockquote class=\"embed\"><p>Link</p></blockquote>");
  }
}
