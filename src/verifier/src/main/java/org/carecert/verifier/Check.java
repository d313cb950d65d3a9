package org.carecert.verifier;

/** 核验项: what is looked at, in the order in which it is told. */
enum Check {
  SIGNATURE,
  SIGNER,
  COVERAGE,
  CREDENTIAL,
  PAGE,
  REVOCATION,
  SUSPENSION,
  LOG
}
