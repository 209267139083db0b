package it.florwork.notification;

/**
 * What a browser gives to be told by: base64url without padding where it is not text.
 *
 * @param endpoint an address of its maker's push service
 * @param key its public point
 * @param secret what it shares with us alone
 */
public record PushSubscription(String endpoint, String key, String secret) {}
