package org.carecert.notice.domain;

/**
 * 发送情况: how the outbox stands.
 *
 * @param gateway whether messages can be handed over at all
 */
public record DeliveryCounts(
    GatewayPlace.Standing gateway, long waiting, long sent, long givenUp) {}
