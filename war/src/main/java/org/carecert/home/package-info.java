/**
 * 首页: what waits for each person, and what all screens and resources share: sign-in, menu, words,
 * problems, the strict reading of JSON.
 *
 * <p>Composes what the features' doors answer; decides nothing, fires nothing, and is asked by
 * nobody but through {@code Notices} and {@code Idempotent}.
 */
package org.carecert.home;
