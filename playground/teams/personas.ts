/** One of the people a person at the playground can be. */
export type Persona = {
  id: string;
  name: string;
  aadObjectId: string;
  upn: string;
  title: string;
  roles: string[];
  form: 'nb' | 'nn';
};
