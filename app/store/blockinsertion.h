// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/field.h"
#include "app/store/connection.h"

#include <span>
#include <vector>

namespace colloquia {

// Takes in many new rows of one kind under the next ids, a block with each statement: for imports of a
// hundred thousand. Each value that is bound costs more than most of what the engine does with it, so columns
// that nobody sets are left out, and what all rows have alike is bound once.
class BlockInsertion
{
public:
    // `rows` are records of the kind; they outlive the insertion.
    BlockInsertion(Connection &connection, RecordKind kind, std::span<const void *const> rows);

    // The first row's id; the others follow it without gaps, in their order.
    Result<qint64> run();

private:
    // A block of so many rows; the id of its last one.
    Result<qint64> insert(std::span<const void *const> rows);
    Result<Query *> statementFor(size_t rows);

    Connection &m_connection;
    RecordKind m_kind;
    std::span<const void *const> m_rows;
    std::vector<const Field *> m_shared; // all rows have the first one's value
    std::vector<const Field *> m_own;
    Query *m_query = nullptr;
    size_t m_prepared = 0; // rows of the statement
};

} // namespace colloquia
