package org.inkstand.web.account;

import java.net.URI;
import java.util.Optional;
import org.inkstand.account.Account;
import org.inkstand.account.AccountId;
import org.inkstand.account.Accounts;
import org.inkstand.account.Doors;
import org.inkstand.account.Ticket;
import org.inkstand.account.Ticket.Kind;
import org.inkstand.account.Tickets;
import org.inkstand.kit.text.MailAddress;
import org.inkstand.web.frame.Frame;
import org.inkstand.web.frame.Pages;
import org.inkstand.web.guest.Forms;
import org.inkstand.web.joining.Letters;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /account/address}: another address, with both sides told. The new one gets a link that
 * proves it; the old one is told at once that it was asked for, and again when it is done.
 */
@Component
public class AddressForm {

  private final OwnAccount own;
  private final Pages pages;
  private final Letters letters;
  private final Desk desk;

  /** What a change needs. */
  @Component("addressDesk")
  record Desk(Accounts accounts, Tickets tickets, Doors doors) {}

  AddressForm(OwnAccount own, Pages pages, Letters letters, Desk desk) {
    this.own = own;
    this.pages = pages;
    this.letters = letters;
    this.desk = desk;
  }

  /**
   * What the page behind the link says.
   *
   * @param address the new one; empty when the link is good no more
   */
  public record Model(Frame frame, String address, String key, String token) {}

  /** {@code POST /account/address}: sends the link. */
  public ServerResponse ask(ServerRequest request) {
    Account account = own.account();
    Optional<MailAddress> wanted = MailAddress.of(Forms.field(request, "address"));
    if (wanted.isEmpty()) {
      return own.refused("joining.problem.address");
    }
    if (account.hasPassword()
        && !desk.doors()
            .knows(request.servletRequest(), account, request.param("present").orElse(""))) {
      return own.refused("account.password.wrong");
    }
    if (!desk.doors().admitsLetter(request.servletRequest(), wanted.get())) {
      return own.refused("joining.problem.letters");
    }
    letters.sendAddressLink(account, wanted.get());
    // Said whether or not somebody else has the address: that is told to nobody but its owner.
    return own.done("account.address.sent", wanted.get().text());
  }

  /** {@code GET /account/address/{key}}: the page with the button. */
  public ServerResponse show(ServerRequest request) {
    String key = request.pathVariable("key");
    Optional<Ticket> ticket = desk.tickets().look(key, Kind.ADDRESS).filter(this::mine);
    String address = ticket.map(t -> t.address().text()).orElse("");
    Model model = new Model(own.frame("account.address.title"), address, key, own.token(request));
    return pages.showPrivate(
        ticket.isPresent() ? HttpStatus.OK : HttpStatus.GONE, "account/address.jte", model);
  }

  /** {@code POST /account/address/confirmation}: takes it. */
  public ServerResponse take(ServerRequest request) {
    String key = Forms.field(request, "key");
    Optional<Ticket> ticket = desk.tickets().look(key, Kind.ADDRESS).filter(this::mine);
    if (ticket.isEmpty() || desk.tickets().redeem(key, Kind.ADDRESS).isEmpty()) {
      return own.refused("account.address.spent");
    }
    Account before = own.account();
    MailAddress address = ticket.get().address();
    if (!desk.accounts().setAddress(new AccountId(ticket.get().account()), address)) {
      return own.refused("account.address.taken");
    }
    own.log("own-address");
    before.mail().ifPresent(old -> letters.tell(old, "mail.address.old"));
    letters.tell(address, "mail.address.new");
    return ServerResponse.seeOther(URI.create("/account")).build();
  }

  private boolean mine(Ticket ticket) {
    return ticket.account() == own.who().id().value();
  }
}
