package org.inkstand.member.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.inkstand.StoreContract;
import org.inkstand.account.AccountId;
import org.inkstand.member.MemberSettings;
import org.inkstand.testnews.TickingClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MembershipStoreTest extends StoreContract {

  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
  private static final AccountId ANN = new AccountId(1);

  private final TickingClock clock = new TickingClock(NOON);
  private MembershipStore memberships;

  @BeforeEach
  void memberships() {
    memberships =
        new MembershipStore(
            store,
            clock,
            new MemberSettings("Inkstand", Duration.ofDays(14), MemberSettings.NOTICE));
  }

  @Test
  void aTrialRunsForFourteenDaysAndComesOnce() {
    memberships.beginTrial(ANN);
    assertThat(memberships.of(ANN).ends()).isEqualTo(NOON.plus(Duration.ofDays(14)));
    clock.advance(Duration.ofDays(14));
    assertThat(memberships.of(ANN).runs(clock.instant())).isFalse();
    memberships.beginTrial(ANN);
    assertThat(memberships.of(ANN).runs(clock.instant())).isFalse();
  }

  @Test
  void whoeverWasGrantedAMembershipFirstHasTheirTrialAllTheSame() {
    memberships.grant(ANN, NOON.plus(Duration.ofDays(2)));
    memberships.beginTrial(ANN);
    assertThat(memberships.of(ANN).ends()).isEqualTo(NOON.plus(Duration.ofDays(14)));
  }

  @Test
  void anOperatorGrantsExtendsAndEnds() {
    memberships.grant(ANN, NOON.plus(Duration.ofDays(30)));
    memberships.grant(ANN, NOON.plus(Duration.ofDays(60)));
    assertThat(memberships.of(ANN).ends()).isEqualTo(NOON.plus(Duration.ofDays(60)));
    memberships.end(ANN);
    assertThat(memberships.of(ANN).runs(NOON)).isFalse();
    assertThat(memberships.of(ANN).began()).isTrue();
  }

  @Test
  void nobodyIsToldTwiceOfOneEndAndAnewOfAnother() {
    memberships.beginTrial(ANN);
    Instant soon = NOON.plus(Duration.ofDays(20));
    assertThat(memberships.untold(NOON.plus(Duration.ofDays(3)), 10)).isEmpty();
    assertThat(memberships.untold(soon, 10)).containsExactly(memberships.of(ANN));
    memberships.told(memberships.of(ANN));
    assertThat(memberships.untold(soon, 10)).isEmpty();
    memberships.grant(ANN, NOON.plus(Duration.ofDays(15)));
    assertThat(memberships.untold(soon, 10)).containsExactly(memberships.of(ANN));
  }

  @Test
  void nothingIsLeftOfWhoLeft() {
    memberships.beginTrial(ANN);
    memberships.forget(ANN);
    assertThat(memberships.of(ANN).began()).isFalse();
  }
}
