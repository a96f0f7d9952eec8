import path from 'node:path'
import type {Command} from 'commander'
import {initProject} from '../../project/init-project.js'
import {createPaint} from '../paint.js'
import {printable} from '../print-messages.js'
import type {Session} from '../session.js'

/** `quoin init [directory]` */
export function addInit(program: Command, session: Session): void {
  program
    .command('init')
    .description('start a project: settings, a first article with a translation; nothing is overwritten')
    .argument('[directory]', 'where to; made if it is not there', '.')
    .action(async (directory: string) => {
      const scaffold = await initProject(path.resolve(session.cwd, directory))
      const paint = createPaint(session.stderr, session.env)
      const show = (file: string): string => printable(path.join(directory, file))
      for (const file of scaffold.written) session.stderr.write(`${paint('success', 'wrote')} ${show(file)}\n`)
      for (const file of scaffold.kept) session.stderr.write(`${paint('faint', 'kept ')} ${show(file)}\n`)
      const enter = directory === '.' ? '' : `cd ${printable(directory)} && `
      session.stderr.write(`Now run: ${enter}npx quoin build\n`)
    })
}
