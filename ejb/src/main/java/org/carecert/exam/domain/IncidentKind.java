package org.carecert.exam.domain;

/** 考场情况种类: what happens in a session beside the sitting itself; recorded, never a verdict. */
public enum IncidentKind {
  /** 故障: nobody concerned could work from then to then. */
  OUTAGE,
  /** 暂停. */
  PAUSE,
  /** 延时. */
  EXTENSION,
  /** 换机: the candidate may go on at another machine. */
  MOVE,
  /** 终止: an invigilator ended the attempt, or the exam of a hall: nobody starts in it any more. */
  END,
  /** 撤销终止: the end of a hall's exam was taken back. */
  LIFT,
  /** 第二台设备: noticed by the server. */
  SECOND_DEVICE
}
