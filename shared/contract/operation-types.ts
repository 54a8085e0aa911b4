import type {
  AnySchema,
  ContractProcedure,
  ErrorMap,
  InferSchemaInput,
  InferSchemaOutput,
  Meta,
} from '@orpc/contract';

/** What an operation is given, once validated and with its defaults filled in. */
export type OperationInput<P> =
  P extends ContractProcedure<infer I extends AnySchema, AnySchema, ErrorMap, Meta>
    ? InferSchemaOutput<I>
    : never;

/** What an operation answers. */
export type OperationOutput<P> =
  P extends ContractProcedure<AnySchema, infer O extends AnySchema, ErrorMap, Meta>
    ? InferSchemaInput<O>
    : never;

/** The methods of a service that does what an area of the contract says. A refusal is thrown as `Refused`. */
export type ServiceOf<Area> = {
  readonly [K in keyof Area]: unknown extends OperationInput<Area[K]>
    ? () => OperationOutput<Area[K]>
    : (input: OperationInput<Area[K]>) => OperationOutput<Area[K]>;
};
