package org.inkstand.account.provider;

/**
 * What a provider says of somebody, after its signature was found right.
 *
 * @param subject its own name for them, which never changes and is nobody else's there
 * @param address their e-mail address; empty where it says none
 * @param verified whether it says that it has seen that the address is theirs
 */
public record Claims(String subject, String address, boolean verified) {}
