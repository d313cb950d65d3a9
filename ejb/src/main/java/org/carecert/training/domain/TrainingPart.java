package org.carecert.training.domain;

/** 理论/实操: the two parts of a training, counted apart (rule 10; 托育机构保育人员培训大纲). */
public enum TrainingPart {
  THEORY,
  PRACTICE
}
