const THIS_MACHINE = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Whether what goes between this page and its server could be altered on the way: plain http on a network. */
export function isOpenLine({ protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>) {
  return protocol === 'http:' && !THIS_MACHINE.test(hostname);
}
