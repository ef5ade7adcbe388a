import type { FamilyId } from '../../../../src/core/declaration/declaration';
import type { Canvas } from './canvas';
import type { Look, Model } from './model';

export interface Form {
  readonly family: FamilyId;
  /** What of the model the form shows. */
  readonly shows: {
    readonly midterm?: true;
    readonly goals?: true;
    readonly midtermGoal?: true;
    readonly two?: true;
    readonly split?: true;
    readonly noLevels?: true;
    readonly noMoney?: true;
    readonly noIndicators?: true;
  };
  draw(model: Model, look: Look): Canvas;
}
