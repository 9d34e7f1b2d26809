// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/problempane.h"

#include "ui/paper/parts.h"
#include "ui/paper/problemlist.h"

#include <QLabel>
#include <QVBoxLayout>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLowest = 96; // px

} // namespace

ProblemPane::ProblemPane(QWidget *parent)
    : QWidget(parent), m_title(parts::heading(tr("To check"), this)), m_list(new ProblemList(this)),
      m_looker(this)
{
    m_title->setObjectName(u"problemsTitle"_s);
    m_list->setMinimumHeight(kLowest);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    connect(m_list, &ProblemList::chosen, this, &ProblemPane::chosen);
    hide();
}

void ProblemPane::look(const Look &look)
{
    m_looker.stop();
    if (!look)
        return show({});
    m_looker.run(look, [this](const std::vector<BadgeProblem> &problems) { show(problems); });
}

void ProblemPane::show(const std::vector<BadgeProblem> &problems)
{
    m_list->problems().setProblems(problems);
    setVisible(!problems.empty());
    emit looked();
}

} // namespace colloquia
