package org.inkstand.web.desk.operator;

import org.inkstand.account.Account;
import org.inkstand.account.Accounts;
import org.inkstand.web.desk.Desk;
import org.inkstand.web.desk.Desk.Shell;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /desk/password}: another password for who is signed in. */
@Component
public class PasswordPage {

  private static final int CHARS_MIN = 10;
  private static final int CHARS_MAX = 200;

  private final Desk desk;
  private final Accounts accounts;
  private final PasswordEncoder encoder;

  PasswordPage(Desk desk, Accounts accounts, PasswordEncoder encoder) {
    this.desk = desk;
    this.accounts = accounts;
    this.encoder = encoder;
  }

  /**
   * What the page says.
   *
   * @param problem what was wrong, as a key of a message; empty at first
   */
  public record Model(Shell shell, String problem) {}

  /** Shows the form. */
  public ServerResponse show(ServerRequest request) {
    return desk.show("desk/password.jte", model(request, ""));
  }

  private Model model(ServerRequest request, String problem) {
    Shell shell = desk.around(request, desk.words().of("desk.password.title"), "");
    return new Model(shell, problem);
  }

  /**
   * {@code POST}: changes it, when the present one is known. Every session ends with it, this one
   * too: the next page asks for the new password, and so shows that it works.
   */
  public ServerResponse change(ServerRequest request) {
    String present = request.param("present").orElse("");
    String wanted = request.param("wanted").orElse("");
    String problem = problem(request, present, wanted);
    if (!problem.isEmpty()) {
      return desk.showAgain("desk/password.jte", model(request, problem));
    }
    accounts.setPassword(who(request), wanted);
    desk.log(request, new Desk.Done("password", who(request), "", "", ""));
    return desk.done(request, "/desk", desk.words().of("desk.done.password"));
  }

  private String problem(ServerRequest request, String present, String wanted) {
    if (wanted.length() < CHARS_MIN || wanted.length() > CHARS_MAX) {
      return "desk.password.problem.length";
    }
    if (!wanted.equals(request.param("again").orElse(""))) {
      return "desk.password.problem.again";
    }
    boolean known =
        present.length() <= CHARS_MAX
            && accounts
                .findByName(who(request))
                .map(Account::passwordHash)
                .filter(hash -> encoder.matches(present, hash))
                .isPresent();
    return known ? "" : "desk.password.problem.present";
  }

  private static String who(ServerRequest request) {
    return request.principal().orElseThrow().getName();
  }
}
