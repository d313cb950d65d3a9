package org.carecert.training.domain;

/**
 * 签到方式: how a trainee shows that he is there (人脸识别技术应用安全管理办法, in force 2025-06-01: a face is never
 * the only way).
 */
public enum CheckIn {
  SIGNATURE,
  ID_CARD,
  CODE,
  FACE
}
