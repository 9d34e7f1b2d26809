// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/figures/comparison.h"

#include "ui/shell/jobs.h"
#include "ui/shell/prompts.h"
#include "ui/shell/session.h"

#include <QFileInfo>

namespace colloquia {

using namespace Qt::StringLiterals;

Comparison::Comparison(const Workbench &bench, QObject *parent) : QObject(parent), m_bench(bench) {}

QString Comparison::fileName() const
{
    return QFileInfo(m_path).fileName();
}

void Comparison::follow()
{
    const QString named = lastEditionOf(m_bench.session.colloquium(), m_bench.session.path());
    if (named == m_path)
        return;
    m_path = named;
    m_edition.reset();
    m_problem.clear();
    if (m_path.isEmpty())
        emit changed();
    else
        read();
}

void Comparison::tryAgain()
{
    // Perhaps its drive is there by now.
    if (!m_edition && !m_isReading) {
        m_path.clear();
        m_problem.clear();
    }
    follow();
}

void Comparison::read()
{
    m_isReading = true;
    const QString path = m_path;
    const Identity identity = m_bench.session.store().identity();
    m_bench.jobs.run<std::shared_ptr<const Edition>>(
        tr("Reading the last edition"), [path, identity](Progress &) { return readEdition(path, identity); },
        this,
        [this, path](const Result<std::shared_ptr<const Edition>> &edition) {
            if (path != m_path)
                return; // another one was chosen meanwhile
            m_isReading = false;
            if (edition)
                m_edition = *edition;
            else
                m_problem = edition.error().sentence;
            emit changed();
        });
    emit changed();
}

void Comparison::ask(QWidget *window)
{
    m_bench.prompts.openFile(window,
                             {tr("The last edition"), tr("Colloquia (*.colloquium)"), m_path, u"document"_s},
                             [this](const QString &path) { keep(QFileInfo(path).absoluteFilePath()); });
}

void Comparison::forget()
{
    keep({});
}

void Comparison::keep(const QString &path)
{
    Session &session = m_bench.session;
    if (!path.isEmpty() && QFileInfo(path) == QFileInfo(session.path())) {
        session.tell({Error::Invalid,
                      tr("“%1” is this colloquium itself: choose the file of an earlier one.")
                          .arg(QFileInfo(path).fileName()),
                      {},
                      {}});
        return;
    }
    (void)session.edit(path.isEmpty() ? tr("Compare with no edition") : tr("Compare with the last edition"),
                       session.colloquium(), u"last_edition"_s, path);
    tryAgain();
}

} // namespace colloquia
