package org.inkstand.web.account;

import java.net.URI;
import java.util.List;
import org.inkstand.account.Account;
import org.inkstand.account.Account.Role;
import org.inkstand.account.Accounts;
import org.inkstand.account.Erasure;
import org.inkstand.web.frame.Frame;
import org.inkstand.web.frame.Pages;
import org.inkstand.web.guest.Forms;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /account/leaving}: deletes an account and all that is kept under it, at once and for good.
 */
@Component
public class LeavingPage {

  private final OwnAccount own;
  private final Pages pages;
  private final Accounts accounts;
  private final List<Erasure> erasures;

  LeavingPage(OwnAccount own, Pages pages, Accounts accounts, List<Erasure> erasures) {
    this.own = own;
    this.pages = pages;
    this.accounts = accounts;
    this.erasures = List.copyOf(erasures);
  }

  /**
   * What the page says.
   *
   * @param name what has to be typed
   * @param problem whether it was not
   */
  public record Model(Frame frame, String name, boolean problem, boolean operator, String token) {}

  /** Asks once more. */
  public ServerResponse show(ServerRequest request) {
    return pages.showPrivate("account/leaving.jte", model(request, false));
  }

  private Model model(ServerRequest request, boolean problem) {
    Account account = own.account();
    return new Model(
        own.frame("account.leaving.title"),
        account.name(),
        problem,
        account.role() == Role.OPERATOR,
        own.token(request));
  }

  /** {@code POST}: does it. */
  public ServerResponse leave(ServerRequest request) {
    Account account = own.account();
    boolean sure = Forms.field(request, "name").equalsIgnoreCase(account.name());
    if (!sure || account.role() == Role.OPERATOR) {
      return pages.showPrivate("account/leaving.jte", model(request, true));
    }
    own.log("own-leaving");
    erasures.forEach(erasure -> erasure.erase(account));
    accounts.delete(account.id());
    return ServerResponse.seeOther(URI.create("/"))
        .header("Clear-Site-Data", "\"cache\", \"storage\"")
        .build();
  }
}
