package org.inkstand.testnews;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.inkstand.account.Account;
import org.inkstand.account.Account.Role;
import org.inkstand.account.AccountId;
import org.inkstand.account.Accounts;
import org.inkstand.account.Doors;
import org.inkstand.account.Session;
import org.inkstand.account.Session.Way;
import org.inkstand.account.Sessions;
import org.inkstand.account.Ticket;
import org.inkstand.account.Ticket.Kind;
import org.inkstand.account.Tickets;
import org.inkstand.kit.text.MailAddress;

/** Accounts of a house in which nobody can sign in. */
public final class Nobody implements Accounts, Sessions, Tickets, Doors {

  @Override
  public Optional<Account> findByName(String name) {
    return Optional.empty();
  }

  @Override
  public Optional<Account> find(AccountId id) {
    return Optional.empty();
  }

  @Override
  public Optional<String> ensureOperator() {
    return Optional.empty();
  }

  @Override
  public Optional<Account> findOperator() {
    return Optional.empty();
  }

  @Override
  public boolean seesOwner(HttpServletRequest request) {
    return false;
  }

  @Override
  public Account join(MailAddress address) {
    throw new IllegalArgumentException("nobody joins here");
  }

  @Override
  public void setPassword(String name, String password) {
    throw new IllegalArgumentException("there is no account " + name);
  }

  @Override
  public List<MailAddress> addressed(AccountId account) {
    return List.of();
  }

  @Override
  public void dropPassword(AccountId id) {
    throw new IllegalArgumentException("there is no account " + id);
  }

  @Override
  public boolean admitsPasskey(HttpServletRequest request) {
    return true;
  }

  @Override
  public void setRole(AccountId id, Role role) {
    throw new IllegalArgumentException("there is no account " + id);
  }

  @Override
  public List<Account> list(String words, long before, int limit) {
    return List.of();
  }

  @Override
  public long count() {
    return 0;
  }

  @Override
  public boolean setAddress(AccountId id, MailAddress address) {
    return false;
  }

  @Override
  public void delete(AccountId id) {
    // There is nobody to delete.
  }

  @Override
  public String begin(AccountId account, Way way, String device) {
    throw new IllegalArgumentException("nobody comes in here");
  }

  @Override
  public Optional<Session> find(String key) {
    return Optional.empty();
  }

  @Override
  public List<Session> list(AccountId account) {
    return List.of();
  }

  @Override
  public void end(AccountId account, long number) {
    // No session runs.
  }

  @Override
  public void endOthers(AccountId account, long number) {
    // No session runs.
  }

  @Override
  public String issue(Ticket ticket) {
    return "k".repeat(43);
  }

  @Override
  public Optional<Ticket> look(String key, Kind kind) {
    return Optional.empty();
  }

  @Override
  public Optional<Ticket> redeem(String key, Kind kind) {
    return Optional.empty();
  }

  @Override
  public Cookie enter(HttpServletRequest request, Account account, Way way) {
    throw new IllegalArgumentException("nobody comes in here");
  }

  @Override
  public boolean admitsLetter(HttpServletRequest request, MailAddress address) {
    return true;
  }

  @Override
  public boolean knows(HttpServletRequest request, Account account, String password) {
    return false;
  }

  @Override
  public String ownPath(String wanted) {
    return "/";
  }
}
