package org.inkstand.story.hand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What editors ruled, as it is heeded. */
class ByHandTest {

  private final ByHand hand = new ByHand();

  @Test
  void whatAnEditorPartedStaysApartAlsoUnderTheNameOfWhatItBecamePartOf() {
    hand.parted(1, 2);
    hand.merged(3, 2);

    assertThat(hand.apart(1, 3)).isTrue();
    assertThat(hand.apart(3, 1)).isTrue();
    assertThat(hand.apart(1, 2)).isFalse();
  }

  @Test
  void aLaterWordGoesBeforeAnEarlierOne() {
    hand.parted(1, 2);
    hand.united(1, 2);

    assertThat(hand.apart(1, 2)).isFalse();
    assertThat(hand.apart(1, 1)).isFalse();
    assertThat(hand.whole(1)).isTrue();
  }

  @Test
  void whatAnEditorUnitedStaysWholeWhereverItGoes() {
    hand.united(1, 2);
    hand.merged(5, 1);

    assertThat(hand.whole(5)).isTrue();
    assertThat(hand.whole(1)).isFalse();
  }
}
