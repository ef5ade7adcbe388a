declare function withoutSignIn(source: string): string;
declare namespace withoutSignIn {
  const TAKEN: readonly string[];
}
export = withoutSignIn;
